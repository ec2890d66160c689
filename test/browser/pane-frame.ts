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
