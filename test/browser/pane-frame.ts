import type { Frame, Page } from 'playwright-core';

/** The pane's own page within the workbench. */
export function paneFrame(page: Page): Frame {
  const frame = page.frame({ name: 'kohyo-pane' });
  if (!frame) throw new Error('the pane is not open');
  return frame;
}

/** The pane alone, in the size asked for: a width of 165 is 330 at 200 %. */
export async function paneResized(page: Page, width: number, height: number): Promise<void> {
  await page.locator('iframe[name="kohyo-pane"]').evaluate(
    (frame, [wide, high]) => {
      for (const [name, value] of Object.entries({
        position: 'fixed',
        left: '0',
        top: '0',
        'z-index': '99',
        width: `${wide}px`,
        height: `${high}px`,
      }))
        (frame as HTMLElement).style.setProperty(name, value, 'important');
    },
    [width, height],
  );
}

/** Milliseconds without a change after which the pane counts as still. */
const QUIET = 100;
const PATIENCE = 20_000;

/**
 * Waits until the pane neither draws nor scrolls any more. Its lists follow what is typed when they can, and are measured after they are
 * drawn: on a busy machine that is long after the act. A moment alone proves nothing there, so the page must have come to rest meanwhile, too.
 */
export async function paneStill(page: Page): Promise<void> {
  await paneFrame(page).evaluate(
    async ({ quiet, patience }) => {
      const began = performance.now();
      let last = began;
      const note = (): void => {
        last = performance.now();
      };
      const observer = new MutationObserver(note);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      document.addEventListener('scroll', note, true);
      let rests = 0;
      while (rests < 4 || performance.now() - last < quiet) {
        if (performance.now() - began > patience) throw new Error('the pane does not come to rest');
        const before = last;
        await new Promise((rested) => requestIdleCallback(() => requestAnimationFrame(rested), { timeout: 500 }));
        rests = last === before ? rests + 1 : 0;
      }
      observer.disconnect();
      document.removeEventListener('scroll', note, true);
    },
    { quiet: QUIET, patience: PATIENCE },
  );
}

/** Everything in the pane that scrolls, or what stands over it, stands at its beginning, and stays there; nothing has the keyboard. */
export async function paneAtTop(page: Page): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    await paneStill(page);
    const moved = await paneFrame(page).evaluate(() => {
      const dialog = document.querySelector('[role="dialog"]');
      if (!dialog && document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const scrolled = [...(dialog ?? document).querySelectorAll('*')].filter((one) => one.scrollTop > 0);
      for (const one of scrolled) one.scrollTop = 0;
      return scrolled.length > 0;
    });
    if (!moved) return;
  }
  throw new Error('the pane does not stay at its beginning');
}
