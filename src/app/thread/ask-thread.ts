import type { AbortSignalLike, Progress } from '../../core/port';
import { WorkbookError } from '../../core/workbook-error';
import type { Acts, Answer, Question } from './messages';
import { NoThread, threadOf } from './no-thread';

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

/** The acts in this very thread, told where to say how far one is. */
type Here<A extends Acts> = (onProgress: (progress: Progress) => void) => Promise<A>;

/** `name`: what the thread is called where it breaks. `here`: does the same where no other thread can be had; left out, that is an error. */
export function askThread<A extends Acts>(start: () => Worker, name: string, here?: Here<A>): AskThread<A> {
  let worker: Worker | null = null;
  /** One that never said anything could not be started. */
  let hasSpoken = false;
  let count = 0;
  let inThisThread: Promise<A> | null = null;
  let telling: AskOptions['onProgress'];

  const aside = <Name extends keyof A & string>(
    act: Name,
    given: Parameters<A[Name]>,
    { signal, onProgress }: AskOptions,
  ): Promise<Awaited<ReturnType<A[Name]>>> =>
    new Promise((resolve, reject) => {
      worker ??= threadOf(start, name);
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
        reject(hasSpoken ? new Error(`${name}: ${event.message}`) : new NoThread(name));
      };
      const hear = ({ data }: MessageEvent<Answer>): void => {
        hasSpoken = true;
        if (data.id !== id) return;
        if ('progress' in data) {
          onProgress?.(data.progress);
          return;
        }
        over();
        if ('answer' in data) resolve(data.answer as Awaited<ReturnType<A[Name]>>);
        else if (data.code !== null) reject(new WorkbookError(data.code, data.details));
        else reject(new Error(data.error));
      };
      thread.addEventListener('message', hear);
      thread.addEventListener('error', fail);
      if (signal instanceof AbortSignal) signal.addEventListener('abort', stop);
      thread.postMessage({ id, act, given } satisfies Question);
    });

  return async <Name extends keyof A & string>(
    act: Name,
    given: Parameters<A[Name]>,
    options: AskOptions = {},
  ): Promise<Awaited<ReturnType<A[Name]>>> => {
    const { signal, onProgress } = options;
    if (signal?.aborted) throw new WorkbookError('cancelled');
    if (inThisThread === null) {
      try {
        return await aside(act, given, options);
      } catch (error) {
        if (!(error instanceof NoThread) || !here) throw error;
        inThisThread ??= here((progress) => telling?.(progress));
      }
    }
    const acts = await inThisThread;
    const one = acts?.[act];
    if (!one) throw new Error(`${name} knows no ${act}`);
    telling = onProgress;
    const answer = await one(...given);
    if (signal?.aborted) throw new WorkbookError('cancelled');
    return answer as Awaited<ReturnType<A[Name]>>;
  };
}
