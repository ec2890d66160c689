import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { paneFrame, paneResized } from './pane-frame';
import { differenceOf, pictureOf } from './picture';
import { SCENES, settle } from './scenes';
import { inBrowser, until, useWorkbench } from './workbench';

/**
 * Pictures of the pane as people see it, kept beside the tests as small WebP files; KOHYO_WRITE=1 makes them anew. Another machine draws
 * letters otherwise: so the colours of squares are compared, not pixels, and a few squares may differ. What moves, goes, is cut or
 * changes its colour is noticed; a word for another of its length is not.
 */
const FOLDER = join(__dirname, 'pictures');
/** Share of squares that may differ. */
const TOLERATED = 0.04;

const SIZES = {
  320: { width: 320, height: 640 },
  350: { width: 350, height: 700 },
  500: { width: 500, height: 700 },
  // 330 × 700 at 200 %.
  '165-twice': { width: 165, height: 350 },
} as const;
type Size = keyof typeof SIZES;

interface View {
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly language: 'ja' | 'en';
  /** Sizes that are always looked at: among the views each meets each theme and either language. The others are in CI. */
  readonly always: readonly Size[];
}

const VIEWS: readonly View[] = [
  { theme: 'light', language: 'ja', always: [320, '165-twice'] },
  { theme: 'light', language: 'en', always: [350, 500] },
  { theme: 'dark', language: 'ja', always: [350, 500] },
  { theme: 'dark', language: 'en', always: [320, '165-twice'] },
  { theme: 'contrast', language: 'ja', always: [320, 500] },
  { theme: 'contrast', language: 'en', always: [350, '165-twice'] },
];
/** Every size in every theme in either language. */
const ALL: readonly Size[] = [350, 500, 320, '165-twice'];

async function chooseTheme(page: Page, theme: 'light' | 'dark' | 'contrast'): Promise<void> {
  if (theme === 'light') return;
  // Windows' own: the page's colours give way to the system's.
  if (theme === 'contrast') await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const ground = () =>
    paneFrame(page)
      .locator('.fui-FluentProvider')
      .first()
      .evaluate((element) => getComputedStyle(element).getPropertyValue('--colorNeutralBackground1'));
  const before = await ground();
  await page.getByLabel('配色').selectOption(theme);
  await until(async () => (await ground()) !== before, `the pane is ${theme}`);
}

inBrowser('the pane in pictures', () => {
  const open = useWorkbench();

  test.each(VIEWS)(
    '$theme $language',
    async ({ theme, language, always }) => {
      const sizes = process.env.CI || process.env.KOHYO_WRITE ? ALL : always;
      const workbench = await open({ width: 1400, height: 900, isFirst: true });
      const { page, pane } = workbench;
      await pane.getByRole('button', { name: 'すべて点検' }).waitFor();
      await chooseTheme(page, theme);
      if (language === 'en') {
        await page.getByLabel('表示言語').selectOption('en');
        await pane.getByRole('button', { name: 'Check all' }).first().waitFor();
      }
      const wrong: unknown[] = [];
      for (const scene of SCENES) {
        await paneResized(page, SIZES[350].width, SIZES[350].height);
        await scene.enter({ ...workbench, language });
        for (const size of sizes) {
          const { width, height } = SIZES[size];
          await paneResized(page, width, height);
          await settle(scene, { ...workbench, language });
          // Nothing is cut: no screen is wider than the pane.
          const wide = await paneFrame(page).evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          const now = await pictureOf(page, width, height);
          const file = join(FOLDER, `${size}-${theme}-${language}`, `${scene.id}.webp`);
          if (process.env.KOHYO_WRITE || !existsSync(file)) {
            expect(process.env.CI).toBeUndefined();
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, now);
          }
          const share = await differenceOf(page, readFileSync(file), now);
          // Left beside the one that is kept, to look at.
          if (share > TOLERATED) writeFileSync(file.replace(/\.webp$/, '.new.webp'), now);
          if (wide > 0 || share > TOLERATED) wrong.push({ scene: scene.id, size, wide, share });
        }
        await scene.leave?.({ ...workbench, language });
      }
      expect(wrong).toEqual([]);
    },
    900_000,
  );

  test('what went, moved or changed its colour is noticed', async () => {
    const { page, pane } = await open({ width: 1400, height: 900 });
    await pane.getByRole('button', { name: 'すべて点検' }).waitFor();
    await paneResized(page, 350, 700);
    const kept = await pictureOf(page, 350, 700);
    expect(await differenceOf(page, kept, await pictureOf(page, 350, 700))).toBe(0);
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
      const share = await differenceOf(page, kept, await pictureOf(page, 350, 700));
      expect({ fault, noticed: share > TOLERATED }).toEqual({ fault, noticed: true });
    }
  });
});
