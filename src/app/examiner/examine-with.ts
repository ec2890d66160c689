import { WorkbookError } from '../../core/workbook-error';
import type { Examiner } from '../action-context';
import { NoThread, threadOf } from '../thread/no-thread';
import { ExaminingThread } from './examining-thread';

/** Examines in a thread that `start` gives. 中止 ends it, and a new one takes its place. Where none can be had, as `here` does. */
export function examineWith(start: () => Worker, here: () => Promise<Examiner>): Examiner {
  let thread: ExaminingThread | null = null;
  let inThisThread: Promise<Examiner> | null = null;

  const aside: Examiner = async (read, signal) => {
    if (thread === null || thread.isOver) thread = new ExaminingThread(threadOf(start, 'examiner'));
    const own = thread;
    const stop = (): void => own.end(new WorkbookError('cancelled'));
    const listens = signal instanceof AbortSignal ? signal : null;
    listens?.addEventListener('abort', stop);
    return own.ask({ grids: read.grids, state: read.state }).finally(() => listens?.removeEventListener('abort', stop));
  };

  return async (read, signal) => {
    if (signal?.aborted) throw new WorkbookError('cancelled');
    if (inThisThread === null) {
      try {
        return await aside(read, signal);
      } catch (error) {
        if (!(error instanceof NoThread)) throw error;
      }
    }
    inThisThread ??= here();
    return (await inThisThread)(read, signal);
  };
}
