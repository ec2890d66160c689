/** The page's regions in the order in which F6 goes through them: ribbon, sheet, pane … */
export function nextRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(here + by + regions.length) % regions.length];
  next?.querySelector<HTMLElement>('textarea.editor, iframe:not([hidden]), [tabindex="0"], button, select')?.focus();
}
