import type { Collector } from '../app/collect/collector';
import { askThread } from '../app/thread/ask-thread';

type Acts = { readonly [Act in keyof Collector]: Collector[Act] };

/** A collector in another thread: the pane goes on answering while many files are read. */
export function collectAside(): Collector {
  const ask = askThread<Acts>(
    () => new Worker(/* webpackChunkName: "collector" */ new URL('./worker.ts', import.meta.url)),
    'collector',
    async () => (await import(/* webpackChunkName: "collector-here" */ './collect')).collectHere(),
  );
  return {
    forget: () => ask('forget', []),
    read: (file) => ask('read', [file]),
    plan: (here, wanted, at, language) => ask('plan', [here, wanted, at, language]),
    pick: () => ask('pick', []),
    check: () => ask('check', []),
  };
}
