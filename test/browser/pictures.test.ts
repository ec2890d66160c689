import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { paneFrame, paneResized } from './pane-frame';
import { inBrowser, until, useWorkbench, type Workbench } from './workbench';

/**
 * Pictures of the pane as people see it, kept beside the tests; KOHYO_WRITE=1 makes them anew. Another machine draws letters otherwise:
 * so the colours of squares are compared, not pixels, and a few squares may differ. What moves, goes, is cut or changes its colour
 * is noticed; a word for another of its length is not.
 */
const FOLDER = join(__dirname, 'pictures');
/** Pixels on a side. */
const SQUARE = 16;
/** Of 255, in a channel of a square's mean. */
const SAME = 36;
/** Share of squares that may differ. */
const TOLERATED = 0.04;

const VIEWS = [
  { name: '320-light', width: 320, height: 640, theme: 'light', language: 'ja' },
  { name: '350-dark', width: 350, height: 700, theme: 'dark', language: 'ja' },
  { name: '500-contrast', width: 500, height: 700, theme: 'contrast', language: 'ja' },
  // 330 × 700 at 200 %.
  { name: '165-twice', width: 165, height: 350, theme: 'light', language: 'ja' },
  { name: '350-english', width: 350, height: 700, theme: 'light', language: 'en' },
] as const;

const SCREENS = {
  ja: { home: '概況', findings: '指摘', direction: '△の向き', rollup: '集計' },
  en: { home: 'Overview', findings: 'Findings', direction: 'Meaning of △', rollup: 'Totals' },
} as const;

/** The share of squares whose mean colour differs; 1 for pictures of different sizes. */
async function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ({ pictures, square, same }) => {
      const means = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(image.width, image.height);
          const drawing = canvas.getContext('2d');
          if (!drawing) throw new Error('no canvas');
          drawing.drawImage(image, 0, 0);
          const found: number[][] = [];
          for (let top = 0; top + square <= image.height; top += square) {
            for (let left = 0; left + square <= image.width; left += square) {
              const { data } = drawing.getImageData(left, top, square, square);
              const sum = [0, 0, 0];
              for (let at = 0; at < data.length; at += 4) {
                for (const channel of [0, 1, 2]) sum[channel] = (sum[channel] ?? 0) + (data[at + channel] ?? 0);
              }
              found.push(sum.map((all) => all / (square * square)));
            }
          }
          return found;
        }),
      );
      const [left = [], right = []] = means;
      if (left.length !== right.length) return 1;
      const differing = left.filter((mean, at) =>
        mean.some((value, channel) => Math.abs(value - (right[at]?.[channel] ?? 0)) > same),
      );
      return differing.length / left.length;
    },
    { pictures: [one.toString('base64'), other.toString('base64')], square: SQUARE, same: SAME },
  );
}

async function picture({ page }: Workbench, width: number, height: number): Promise<Buffer> {
  await paneFrame(page).evaluate(async () => {
    await document.fonts.ready;
    const passing = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map((one) => one.finished));
  });
  return page.screenshot({ clip: { x: 0, y: 0, width, height }, caret: 'hide', animations: 'disabled' });
}

inBrowser('the pane in pictures', () => {
  const open = useWorkbench();

  test.each(VIEWS)(
    '$name',
    async ({ name, width, height, theme, language }) => {
      const workbench = await open({ width: 1400, height: 900 });
      const { page, pane } = workbench;
      const screens = SCREENS[language];
      await pane.getByRole('button', { name: 'すべて点検' }).waitFor();
      if (language === 'en') await page.getByLabel('表示言語').selectOption('en');
      if (theme !== 'light') {
        const ground = () =>
          paneFrame(page)
            .locator('.fui-FluentProvider')
            .first()
            .evaluate((element) => getComputedStyle(element).backgroundColor);
        const before = await ground();
        await page.getByLabel('配色').selectOption(theme);
        await until(async () => (await ground()) !== before, `the pane is ${theme}`);
      }
      await paneResized(page, width, height);
      const check = pane.getByRole('button', { name: language === 'en' ? 'Check all' : 'すべて点検' }).first();
      await check.click();
      await pane.getByRole('list', { name: language === 'en' ? /List of findings/ : /指摘の一覧/ }).waitFor();
      await until(async () => (await pane.getByRole('progressbar').count()) === 0, 'the check is over');
      const more = pane.getByRole('button', { name: language === 'en' ? 'More screens' : 'ほかの画面' });
      for (const [id, screen] of Object.entries(screens)) {
        const tab = pane.getByRole('tab', { name: screen });
        if (await tab.isVisible()) await tab.click();
        else {
          await more.click();
          await pane.getByRole('menuitem', { name: screen }).click();
        }
        await pane.getByRole('tabpanel', { name: screen }).waitFor();
        // Nothing is cut: no screen is wider than the pane.
        const wide = await paneFrame(page).evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect({ screen, wide }).toEqual({ screen, wide: 0 });
        await page.mouse.move(1300, 850);
        const now = await picture(workbench, width, height);
        const file = join(FOLDER, `${name}-${id}.png`);
        if (process.env.KOHYO_WRITE || !existsSync(file)) {
          expect(process.env.CI).toBeUndefined();
          mkdirSync(FOLDER, { recursive: true });
          writeFileSync(file, now);
        }
        const share = await difference(page, readFileSync(file), now);
        // Left beside the one that is kept, to look at.
        if (share > TOLERATED) writeFileSync(file.replace(/\.png$/, '.new.png'), now);
        expect({ screen, differs: share > TOLERATED ? share : 0 }).toEqual({ screen, differs: 0 });
      }
    },
    120_000,
  );

  test('what went, moved or changed its colour is noticed', async () => {
    const workbench = await open({ width: 1400, height: 900 });
    const { page, pane } = workbench;
    await pane.getByRole('button', { name: 'すべて点検' }).waitFor();
    await paneResized(page, 350, 700);
    const kept = await picture(workbench, 350, 700);
    expect(await difference(page, kept, await picture(workbench, 350, 700))).toBe(0);
    for (const fault of [
      'nav { display: none !important }',
      'main { padding-left: 24px !important }',
      'section { background: rgb(255, 200, 200) !important }',
      'button { font-size: 24px !important }',
    ]) {
      const frame = paneFrame(page);
      await frame.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, fault);
      const share = await difference(page, kept, await picture(workbench, 350, 700));
      expect({ fault, noticed: share > TOLERATED }).toEqual({ fault, noticed: true });
    }
  });
});
