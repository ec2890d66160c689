/** Where the keyboard goes in a region: the cell, the framed pane, or else the first control. */
const WAYS_IN = ['textarea.editor', 'iframe:not([hidden])', 'button:enabled'];

/** The page's regions in the order in which F6 goes through them: ribbon, sheet, pane … */
export function nextRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(here + by + regions.length) % regions.length];
  const ways = WAYS_IN.map((direction) => next?.querySelector<HTMLElement>(direction));
  ways.find((direction) => direction)?.focus({ preventScroll: true });
}
