import { Turns } from '../../src/embedded-excel/host/turns';
import { bootEmbeddedExcel } from './boot';

/** Milliseconds after which a task has lasted long enough. */
const LONG = 15;
const nextTask = () => new Promise<void>((next) => setTimeout(next, 0));

function busyFor(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Writes enough that no machine does it in one short task. */
async function writeMuch(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  for (let row = 1; row <= 1_200; row += 1) sheet.getRange(`A${row}:D${row}`).values = [[row, 'a', 'b', 'c']];
  await context.sync();
}

test('a long request is carried out in several tasks, and what a person does between them waits until it is over', async () => {
  let turns = 0;
  const seen: unknown[] = [];
  const { excel, Excel } = await bootEmbeddedExcel({
    turn: async () => {
      turns += 1;
      // Somebody types as soon as the page lets them.
      if (turns === 1) excel.whenFree(() => seen.push(excel.workbook.sheetOf('Sheet1').valueAt(1_199, 0)));
      await nextTask();
    },
  });
  await Excel.run(writeMuch);
  // Two of them stand around the answer.
  expect(turns).toBeGreaterThan(3);
  expect(seen).toEqual([1_200]);
});

test('without tasks of its own all is done at once, and a person is never kept waiting', async () => {
  const { excel, Excel } = await bootEmbeddedExcel();
  await Excel.run(writeMuch);
  const done: string[] = [];
  excel.whenFree(() => done.push('typed'));
  expect(done).toEqual(['typed']);
});

test('requests of two pages are carried out one after another, each to its end', async () => {
  const turns = new Turns(nextTask);
  const said: string[] = [];
  const request = (name: string) =>
    turns.take(async () => {
      said.push(`${name} begins`);
      await nextTask();
      said.push(`${name} ends`);
      return () => said.push(`${name} is answered`);
    });
  const first = request('first');
  const second = request('second');
  await nextTask();
  turns.whenFree(() => said.push('typed'));
  await Promise.all([first, second]);
  expect(said).toEqual([
    'first begins',
    'first ends',
    'first is answered',
    'typed',
    'second begins',
    'second ends',
    'second is answered',
  ]);
});

test('a rest is due once a task has lasted, and only where there are other tasks', () => {
  const now = performance.now();
  busyFor(LONG);
  expect(new Turns(nextTask).rest(now)).toBe(nextTask);
  expect(new Turns(nextTask).rest(performance.now())).toBeNull();
  expect(new Turns(null).rest(now)).toBeNull();
});
