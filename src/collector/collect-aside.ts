import type { Collector } from '../app/collect/collector';
import { WorkbookError } from '../core/workbook-error';
import type { Answer, Question } from './messages';

/** A collector in another thread: the pane goes on answering while many files are read. */
export function collectAside(): Collector {
  let worker: Worker | null = null;
  let count = 0;
  const ask = <T>(question: (id: number) => Question): Promise<T> =>
    new Promise((resolve, reject) => {
      worker ??= new Worker(/* webpackChunkName: "collector" */ new URL('./worker.ts', import.meta.url));
      const thread = worker;
      const id = count++;
      const over = (): void => {
        thread.removeEventListener('message', hear);
        thread.removeEventListener('error', fail);
      };
      const fail = (event: ErrorEvent): void => {
        over();
        reject(new Error(`collector: ${event.message}`));
      };
      const hear = ({ data }: MessageEvent<Answer>): void => {
        if (data.id !== id) return;
        over();
        if (!('error' in data)) resolve(data.answer as T);
        else if (data.code !== null) reject(new WorkbookError(data.code, data.details));
        else reject(new Error(data.error));
      };
      thread.addEventListener('message', hear);
      thread.addEventListener('error', fail);
      thread.postMessage(question(id));
    });
  return {
    forget: () => ask((id) => ({ id, act: 'forget', given: [] })),
    read: (file) => ask((id) => ({ id, act: 'read', given: [file] })),
    plan: (here, wanted, at) => ask((id) => ({ id, act: 'plan', given: [here, wanted, at] })),
    pick: () => ask((id) => ({ id, act: 'pick', given: [] })),
    check: () => ask((id) => ({ id, act: 'check', given: [] })),
  };
}
