import { useSyncExternalStore } from 'react';

const TALL = '(min-height: 480px)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(TALL);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the pane is high enough for headings that stay in sight: at 200 % they would leave no room for what they head. */
export function useTall(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(TALL).matches);
}
