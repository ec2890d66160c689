type OurPage = 'taskpane' | 'selftest';

/**
 * The address of another page of ours, beside this one: `taskpane.html?runtimes=two` → `selftest.html?runtimes=two`. Where the workbench
 * frames the pages, each under a name of its own (`workbench-taskpane.html`), the other one goes by such a name too.
 */
export function siblingPage(from: OurPage, to: OurPage, location: Pick<Location, 'pathname' | 'search'>): string {
  const file = location.pathname.slice(location.pathname.lastIndexOf('/') + 1);
  return `${file.replace(`${from}.html`, `${to}.html`)}${location.search}`;
}
