import { mkdirSync } from 'node:fs';
import { benchWorkbook } from '../../../scripts/bench/workbook';
import { answersQuestions, type CheckTask, type FileQuestion } from '../../../src/cli/threads/check-file';
import type { Threads } from '../../../src/cli/threads/thread';
import { call, ownFolder } from '../call';
import { workbook } from '../workbooks';

const { path, put } = ownFolder();
const MANY = 26;

/** Threads that are none, but get and give copies, as threads do; each answers later than the one after it. */
function someThreads({ failAt = Number.POSITIVE_INFINITY } = {}): Threads & { asked: string[]; open: number } {
  const threads = {
    count: 3,
    asked: [] as string[],
    open: 0,
    start(given: unknown) {
      threads.open += 1;
      const answers = answersQuestions(structuredClone(given) as CheckTask);
      return {
        async ask(question: unknown) {
          const { path: name, file } = structuredClone(question) as FileQuestion;
          threads.asked.push(name);
          if (threads.asked.length > failAt) throw new Error('out of memory');
          const answer = (await answers)({ path: name, file });
          for (let turn = threads.asked.length % 3; turn > 0; turn -= 1) await Promise.resolve();
          return structuredClone(answer);
        },
        end() {
          threads.open -= 1;
        },
      };
    },
  };
  return threads;
}

/** Plans of their own: each file has the index of its 個票. */
function folderOfPlans(): string {
  mkdirSync(path('plans'));
  for (let at = 0; at < MANY; at += 1) put(`plans/${String(at + 10)}.xlsx`, benchWorkbook(4, { first: at * 2 }));
  return path('plans');
}

describe.each(['text', 'json', 'csv'])('check --format %s of a folder of plans', (format) => {
  test('says by threads what it says without', async () => {
    const folder = folderOfPlans();
    put('plans/20-broken.xlsx', 'not a workbook');
    put('plans/21-note.xlsx', workbook());
    const asked = ['check', folder, '--format', format];
    const threads = someThreads();
    const answer = await call(asked, { threads });
    expect(answer).toEqual(await call(asked));
    expect(answer.status).toBe(2);
    expect(answer.err).toContain('20-broken.xlsx: ');
    expect(threads.asked).toHaveLength(MANY + 2);
    expect(threads.open).toBe(0);
  });
});

test('status and colours are those of one thread', async () => {
  const folder = folderOfPlans();
  const world = { terminal: true, environment: { LANG: 'en_US.UTF-8' } };
  const answer = await call(['check', folder], { ...world, threads: someThreads() });
  expect(answer).toEqual(await call(['check', folder], world));
  expect(answer.status).toBe(1);
  expect(answer.out).toContain('\u001b[31m');
});

test('files of one plan are checked together, and threads are left off soon', async () => {
  mkdirSync(path('sections'));
  for (let at = 0; at < MANY; at += 1) put(`sections/${at + 10}.xlsx`, workbook([at + 1], [at + 2]));
  const threads = someThreads();
  expect(await call(['check', path('sections')], { threads })).toEqual(await call(['check', path('sections')]));
  expect(threads.asked.length).toBeLessThan(MANY / 2);
  expect(threads.open).toBe(0);
});

test('a thread that fails is no fault of the files', async () => {
  const folder = folderOfPlans();
  const threads = someThreads({ failAt: 5 });
  expect(await call(['check', folder], { threads })).toEqual(await call(['check', folder]));
  expect(threads.open).toBe(0);
});

test('few files are not worth a thread', async () => {
  const threads = someThreads();
  await call(['check', put('one.xlsx', workbook([6]))], { threads });
  expect(threads.asked).toEqual([]);
});
