import { WorkbookError } from '../../core/workbook-error';
import type { Examiner } from '../action-context';
import type { Answer, Question } from './messages';
import { restoredExamination } from './plain-examination';

/**
 * Examines in another thread, so that the pane goes on answering while a large workbook is checked, and 中止 works at once:
 * the thread is ended and a new one takes its place.
 */
export function examineAside(): Examiner {
  let worker: Worker | null = null;
  let count = 0;
  return (read, signal) =>
    new Promise((resolve, reject) => {
      worker ??= new Worker(/* webpackChunkName: "examiner" */ new URL('./worker.ts', import.meta.url));
      const thread = worker;
      const id = count++;
      const over = (): void => {
        thread.removeEventListener('message', hear);
        thread.removeEventListener('error', fail);
        if (signal instanceof AbortSignal) signal.removeEventListener('abort', stop);
      };
      const end = (reason: unknown): void => {
        over();
        thread.terminate();
        if (worker === thread) worker = null;
        reject(reason);
      };
      const stop = (): void => end(new WorkbookError('cancelled'));
      const fail = (event: ErrorEvent): void => end(new Error(`examiner: ${event.message}`));
      const hear = ({ data }: MessageEvent<Answer>): void => {
        if (data.id !== id) return;
        over();
        if ('error' in data) reject(new Error(data.error));
        else resolve(restoredExamination(data.examination));
      };
      if (signal?.aborted) {
        reject(new WorkbookError('cancelled'));
        return;
      }
      thread.addEventListener('message', hear);
      thread.addEventListener('error', fail);
      if (signal instanceof AbortSignal) signal.addEventListener('abort', stop);
      thread.postMessage({ id, read } satisfies Question);
    });
}
