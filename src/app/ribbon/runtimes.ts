/** `one`: the pane's page answers the ribbon (shared runtime); `two`: the ribbon has a page of its own, and the pane is told of what it did. */
export type Runtimes = 'one' | 'two';

/**
 * How this page is run. `search` is of its address: manifest-two-runtimes.xml opens the pane with `?runtimes=two`.
 * An Excel that does not know shared runtimes passes over what manifest.xml says of them, and opens the page twice.
 */
export function runtimesOf(search: string, knowsShared: boolean): Runtimes {
  return knowsShared && new URLSearchParams(search).get('runtimes') !== 'two' ? 'one' : 'two';
}

/** How the page at hand is run. To be asked once Office is ready. */
export function runtimesHere(): Runtimes {
  return runtimesOf(window.location.search, Office.context.requirements.isSetSupported('SharedRuntime', '1.1'));
}
