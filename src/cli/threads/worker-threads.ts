import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Thread, Threads } from './thread';

/** Each holds a program and its work's rubbish, some 60 MB; more would be faster, and a check of a folder is over in seconds as it is. */
const MOST = 4;
/** What a file leaves behind is rubbish at once: it is taken away before there is much of it. */
const YOUNG_MB = 8;

/** In the built command: threads that run `check-worker.ts`. */
export const WORKER_THREADS: Threads = {
  count: Math.min(availableParallelism(), MOST),
  start(given): Thread {
    // This stands in the program; beside its folder lies what starts it.
    const worker = new Worker(join(__dirname, '..', 'kohyo.js'), {
      workerData: given,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    // An error without a question under way is heard at the next one.
    let broken: Error | null = null;
    let fail = (error: Error): void => {
      broken = error;
    };
    worker.on('error', (error: Error) => fail(error));
    return {
      ask: (question) =>
        new Promise((resolve, reject) => {
          if (broken) reject(broken);
          fail = reject;
          worker.once('message', resolve);
          worker.postMessage(question);
        }),
      end: () => void worker.terminate(),
    };
  },
};
