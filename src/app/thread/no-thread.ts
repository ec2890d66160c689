/** No other thread can be had: what was asked of it is done in this one, where it is slower and the page waits. */
export class NoThread extends Error {
  override name = 'NoThread';
}

/** Starts a thread. Throws NoThread where there are none. */
export function threadOf(start: () => Worker, name: string): Worker {
  try {
    return start();
  } catch (cause) {
    throw new NoThread(name, { cause });
  }
}
