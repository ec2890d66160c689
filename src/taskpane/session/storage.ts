/**
 * Some webviews keep no storage for a framed page, or refuse to write there, or have none (null, whatever the types say); then nothing is
 * remembered, and nothing else is lost. Gives null where the storage says no.
 */
export function withStorage<T>(act: (kept: Storage) => T): { readonly answer: T } | null {
  try {
    const kept = window.localStorage as Storage | null;
    return kept && { answer: act(kept) };
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
