import { paneFrame, paneResized } from './pane-frame';
import { inBrowser, until, useWorkbench } from './workbench';

/** Pixels that an open entry may be high at 330 × 700: more than that is read by scrolling. */
const HIGHEST = 300;

inBrowser('entries of the list of findings', () => {
  const open = useWorkbench();

  test.each(['ja', 'en'] as const)(
    'opened one by one at 330 px, none is higher than it can be read: %s',
    async (language) => {
      const { page, pane } = await open({ width: 1400, height: 900 });
      await pane.getByRole('button', { name: 'すべて点検' }).waitFor();
      if (language === 'en') await page.getByLabel('表示言語').selectOption('en');
      const check = pane.getByRole('button', { name: language === 'en' ? 'Check all' : 'すべて点検' }).first();
      await check.waitFor();
      await paneResized(page, 330, 700);
      await check.click();
      await pane
        .getByText(language === 'en' ? /^Checked\./ : /点検しました。/)
        .first()
        .waitFor();
      const opened = () =>
        paneFrame(page).evaluate(() => {
          const head = document.querySelector('li[data-index] button[aria-expanded="true"][tabindex="0"]');
          const line = head?.closest('li');
          return line
            ? { at: Number(line.dataset.index), height: line.getBoundingClientRect().height, text: line.innerText }
            : null;
        });
      await paneFrame(page).locator('li[data-index] button[aria-expanded="false"]').first().focus();
      await page.keyboard.press('Home');
      await until(async () => (await opened()) !== null, 'the first entry is open');
      const tooHigh: unknown[] = [];
      let entries = 0;
      let last = -1;
      for (;;) {
        const entry = await opened();
        if (!entry) throw new Error('no entry is open');
        entries += 1;
        last = entry.at;
        if (entry.height > HIGHEST) tooHigh.push(entry);
        await page.keyboard.press('ArrowDown');
        const moved = until(async () => ((await opened())?.at ?? last) !== last, 'the next entry is open', 6_000);
        const went = await moved.then(
          () => true,
          () => false,
        );
        if (!went) break;
      }
      expect({ entries, tooHigh }).toEqual({ entries: expect.any(Number), tooHigh: [] });
      // All of the sample's, not the first screenful.
      expect(entries).toBeGreaterThan(80);
    },
    480_000,
  );
});
