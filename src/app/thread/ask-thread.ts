import type { AbortSignalLike, Progress } from '../../core/port';
import { WorkbookError } from '../../core/workbook-error';
import type { Acts, Answer, Question } from './messages';

export interface AskOptions {
  /** Aborted, the thread ends with all that it remembers, and a new one takes its place. */
  readonly signal?: AbortSignalLike | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Asks another thread, which is started with the first question. Rejects with what the act threw, or WorkbookError `cancelled`. */
export type AskThread<A extends Acts> = <Name extends keyof A & string>(
  act: Name,
  given: Parameters<A[Name]>,
  options?: AskOptions,
) => Promise<Awaited<ReturnType<A[Name]>>>;

/** `name`: what the thread is called where it breaks. */
export function askThread<A extends Acts>(start: () => Worker, name: string): AskThread<A> {
  let worker: Worker | null = null;
  let count = 0;
  return (act, given, { signal, onProgress } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(new WorkbookError('cancelled'));
        return;
      }
      worker ??= start();
      const thread = worker;
      const id = count++;
      const over = (): void => {
        thread.removeEventListener('message', hear);
        thread.removeEventListener('error', fail);
        if (signal instanceof AbortSignal) signal.removeEventListener('abort', stop);
      };
      const stop = (): void => {
        over();
        thread.terminate();
        if (worker === thread) worker = null;
        reject(new WorkbookError('cancelled'));
      };
      const fail = (event: ErrorEvent): void => {
        over();
        reject(new Error(`${name}: ${event.message}`));
      };
      const hear = ({ data }: MessageEvent<Answer>): void => {
        if (data.id !== id) return;
        if ('progress' in data) {
          onProgress?.(data.progress);
          return;
        }
        over();
        if ('answer' in data) resolve(data.answer as Awaited<ReturnType<A[typeof act]>>);
        else if (data.code !== null) reject(new WorkbookError(data.code, data.details));
        else reject(new Error(data.error));
      };
      thread.addEventListener('message', hear);
      thread.addEventListener('error', fail);
      if (signal instanceof AbortSignal) signal.addEventListener('abort', stop);
      thread.postMessage({ id, act, given } satisfies Question);
    });
}
