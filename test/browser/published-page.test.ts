import { chromium } from 'playwright-core';
import { publishedPage } from '../../src/core/cycle/publish/page';
import { examineWorkbook } from '../../src/core/examine';
import { followedUp } from '../../src/core/rules/progress/K711-actual-without-target/follow-up';
import { emptyState } from '../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../src/forms';
import { ja } from '../../src/locales/ja';
import { gridOf } from '../core/rules/baseline/grid-of';
import { yearlyWorkbook } from '../core/rules/baseline/yearly';
import { wrongIn } from './axe';
import { inBrowser } from './workbench';

const { chromiumPath } = jest.requireActual<{ chromiumPath(): string | null }>('./chromium.cjs');

const pageOf = (grids: ReturnType<typeof yearlyWorkbook>) =>
  publishedPage(
    examineWorkbook({ grids, state: emptyState() }, { forms: BUILT_IN_FORMS }),
    {
      municipality: '彩原市',
      date: '2026-04-01',
      title: '行政改革プラン',
      year: 2024,
      files: [{ name: 'list.xlsx', what: 'とりまとめ一覧（Excel）', bytes: 20_000 }],
    },
    ja,
    ja.publish,
  );

const PAGES = [
  ['hours and effect', pageOf(yearlyWorkbook())],
  ['indicators', pageOf([gridOf('実施計画', 0, followedUp('1,000件', '620件').rows)])],
] as const;

inBrowser('the page that a city publishes', () => {
  test.each(PAGES)('axe finds nothing wrong, on screens of any width and on paper: %s', async (_, text) => {
    const browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage({ bypassCSP: true });
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      for (const width of [320, 360, 1200]) {
        await page.setViewportSize({ width, height: 800 });
        await page.setContent(text);
        expect(await wrongIn(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav').isVisible()).toBe(false);
      expect(await page.locator('h3').first().isVisible()).toBe(true);
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test('headings go down one level at a time', async () => {
    const browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.setContent(PAGES[0][1]);
      const levels = await page
        .locator('h1, h2, h3, h4')
        .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
      expect(levels[0]).toBe(1);
      levels.forEach((level, at) => {
        expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
      });
    } finally {
      await browser.close();
    }
  });
});
