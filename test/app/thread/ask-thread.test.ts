import { askThread } from '../../../src/app/thread/ask-thread';
import type { Answer, Question } from '../../../src/app/thread/messages';
import { WorkbookError } from '../../../src/core/workbook-error';

type Acts = { readonly add: (a: number, b: number) => Promise<number> };

/** As much of a Worker as is asked of one. */
class Thread extends EventTarget {
  ended = false;
  readonly questions: Question[] = [];
  postMessage(question: Question): void {
    this.questions.push(question);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: Answer): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

function started() {
  const threads: Thread[] = [];
  const ask = askThread<Acts>(() => {
    const thread = new Thread();
    threads.push(thread);
    return thread as unknown as Worker;
  }, 'adder');
  return { ask, threads };
}

test('a question goes to a thread that is started once; how far it is and the answer come back to whoever asked', async () => {
  const { ask, threads } = started();
  const told: unknown[] = [];
  const first = ask('add', [1, 2], { onProgress: (progress) => told.push(progress) });
  const second = ask('add', [3, 4]);
  const [thread] = threads;
  expect(threads).toHaveLength(1);
  expect(thread?.questions).toEqual([
    { id: 0, act: 'add', given: [1, 2] },
    { id: 1, act: 'add', given: [3, 4] },
  ]);
  thread?.say({ id: 1, answer: 7 });
  thread?.say({ id: 0, progress: { done: 1, total: 2, sheet: '個票01' } });
  thread?.say({ id: 0, answer: 3 });
  expect(await Promise.all([first, second])).toEqual([3, 7]);
  expect(told).toEqual([{ done: 1, total: 2, sheet: '個票01' }]);
});

test('an error of a workbook keeps its code and material, any other its words', async () => {
  const { ask, threads } = started();
  const damaged = ask('add', [1, 2]);
  threads[0]?.say({ id: 0, error: 'damaged', code: 'damaged', details: { file: '総務課.xlsx' } });
  await expect(damaged).rejects.toMatchObject({ code: 'damaged', details: { file: '総務課.xlsx' } });
  const broken = ask('add', [1, 2]);
  threads[0]?.say({ id: 1, error: 'no such thing', code: null, details: {} });
  await expect(broken).rejects.toThrow('no such thing');
});

test('cancelled, the thread ends, and the next question starts another', async () => {
  const { ask, threads } = started();
  const stop = new AbortController();
  const asked = ask('add', [1, 2], { signal: stop.signal });
  stop.abort();
  await expect(asked).rejects.toEqual(new WorkbookError('cancelled'));
  expect(threads[0]?.ended).toBe(true);
  const again = ask('add', [5, 6]);
  threads[1]?.say({ id: 1, answer: 11 });
  expect(await again).toBe(11);
  await expect(ask('add', [7, 8], { signal: stop.signal })).rejects.toEqual(new WorkbookError('cancelled'));
});

test('where no thread can be had it is done here, with its progress, and nothing asks for a thread again', async () => {
  let tries = 0;
  const told: unknown[] = [];
  const ask = askThread<Acts>(
    () => {
      tries += 1;
      throw new DOMException('no thread', 'SecurityError');
    },
    'adder',
    async (onProgress) => ({
      add: async (a, b) => {
        onProgress({ done: a, total: b, sheet: '' });
        return a + b;
      },
    }),
  );
  expect(await ask('add', [1, 2], { onProgress: (progress) => told.push(progress) })).toBe(3);
  expect(await ask('add', [3, 4])).toBe(7);
  expect([tries, told]).toEqual([1, [{ done: 1, total: 2, sheet: '' }]]);
});

test('one that breaks before it said anything could not start; one that breaks later is an error', async () => {
  const threads: Thread[] = [];
  const start = () => {
    const thread = new Thread();
    threads.push(thread);
    return thread as unknown as Worker;
  };
  const ask = askThread<Acts>(start, 'adder', async () => ({ add: async (a, b) => a * 10 + b }));
  const lost = ask('add', [1, 2]);
  threads[0]?.dispatchEvent(new Event('error'));
  expect(await lost).toBe(12);
  const other = askThread<Acts>(start, 'adder', async () => ({ add: async () => 0 }));
  const first = other('add', [1, 2]);
  threads[1]?.say({ id: 0, answer: 3 });
  expect(await first).toBe(3);
  const broken = other('add', [1, 2]);
  threads[1]?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  await expect(broken).rejects.toThrow('adder: out of memory');
});
