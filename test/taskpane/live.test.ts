import { addressOf } from '../../src/core/grid/address';
import { checkEverything, open } from '../../src/taskpane/session/checking';
import { follow } from '../../src/taskpane/session/live';
import { until } from '../until';
import { type Bench, sessionOnSample } from './session-on-sample';

/** Until the pane has taken in what it heard after the first `calls` calls: it began to read, and nothing is under way any more. */
async function takenIn({ port, session }: Bench, calls: number): Promise<void> {
  await until(() => port.calls.length > calls);
  await session.runInBackground(async () => {});
}

/** A required field that is blank, as somebody would fill it in. */
function blankOne({ session }: Bench) {
  const found = session.store.get().examination?.findings.find(({ code }) => code === 'K201');
  if (!found) throw new Error('the sample has no blank field');
  return found;
}

async function followed(): Promise<Bench & { stop: () => Promise<void> }> {
  const bench = await sessionOnSample();
  await checkEverything(bench.session);
  return { ...bench, stop: await follow(bench.session, 5) };
}

test('typing what was missing takes finding and highlight away, reading that sheet alone', async () => {
  const bench = await followed();
  const { session, port, stop } = bench;
  const { cell } = blankOne(bench);
  const calls = port.calls.length;
  await port.type(cell.sheet, addressOf(cell), '人事課');
  await takenIn(bench, calls);
  const there = session.store
    .get()
    .examination?.findings.some(
      (one) => one.code === 'K201' && one.cell.sheet === cell.sheet && one.cell.row === cell.row,
    );
  expect(there).toBe(false);
  expect(
    port.marks.some((mark) => mark.cell.sheet === cell.sheet && mark.cell.row === cell.row && mark.code === 'K201'),
  ).toBe(false);
  expect(port.calls.slice(calls)).toEqual([`readGrids ${cell.sheet}`, 'highlight']);
  await stop();
});

test('typing that changes no finding writes nothing: Excel’s own undo stays', async () => {
  const bench = await followed();
  const { session, port, stop } = bench;
  const sheet = session.store.get().examination?.kohyoList[0]?.sheet ?? '';
  const calls = port.calls.length;
  await port.type(sheet, 'Z90', 'めも');
  await takenIn(bench, calls);
  expect(port.calls.slice(calls)).toEqual([`readGrids ${sheet}`]);
  await stop();
});

test('with highlights never asked for, typing only reads', async () => {
  const bench = await sessionOnSample();
  await open(bench.session);
  const stop = await follow(bench.session, 5);
  const { cell } = blankOne(bench);
  const calls = bench.port.calls.length;
  await bench.port.type(cell.sheet, addressOf(cell), '人事課');
  await takenIn(bench, calls);
  expect(bench.port.calls.slice(calls)).toEqual([`readGrids ${cell.sheet}`]);
  await stop();
});

test('a colleague’s change is read, and their own pane renews the highlights', async () => {
  const bench = await followed();
  const { session, port, stop } = bench;
  const { cell } = blankOne(bench);
  await port.typeUnheard(cell.sheet, addressOf(cell), '人事課');
  const calls = port.calls.length;
  port.tellRemote({ sheet: cell.sheet, address: addressOf(cell), remote: true });
  await takenIn(bench, calls);
  expect(port.calls.slice(calls)).toEqual([`readGrids ${cell.sheet}`]);
  expect(session.store.get().examination?.findings).not.toContainEqual(expect.objectContaining({ cell, code: 'K201' }));
  await stop();
});

test('a sheet that was added or deleted means reading all again', async () => {
  const bench = await followed();
  const { session, port, stop } = bench;
  const calls = port.calls.length;
  port.tellRemote({ sheet: '新しいシート', address: null, remote: false });
  await takenIn(bench, calls);
  expect(port.calls.slice(calls)).toEqual(['readGrids *']);
  expect(session.store.get().notice?.intent).not.toBe('error');
  await stop();
});

test('after the last look nothing is heard', async () => {
  const { session, port, stop } = await followed();
  await stop();
  const before = session.store.get();
  await port.type(before.examination?.kohyoList[0]?.sheet ?? '', 'C4', 'x');
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(session.store.get()).toBe(before);
});

describe('what no event tells', () => {
  /** The person turns to the pane. */
  async function turning() {
    const bench = await sessionOnSample();
    await checkEverything(bench.session);
    let turn = () => {};
    const stop = await follow(bench.session, 5, (look) => {
      turn = look;
      return () => {
        turn = () => {};
      };
    });
    return { ...bench, stop, toPane: () => turn() };
  }

  test.each(['to the pane', 'to another sheet'])(
    'is found when the person turns %s, and asked for once',
    async (where) => {
      const bench = await turning();
      const { session, port, stop } = bench;
      const { cell } = blankOne(bench);
      await port.typeUnheard(cell.sheet, addressOf(cell), '人事課');
      port.openSheet = cell.sheet;
      const calls = port.calls.length;
      if (where === 'to the pane') bench.toPane();
      else port.turn(cell.sheet);
      await takenIn(bench, calls);
      expect(session.store.get().examination?.findings).not.toContainEqual(
        expect.objectContaining({ cell, code: 'K201' }),
      );
      expect(port.calls.slice(calls)).toEqual([`readOpenSheet ${cell.sheet}`, 'highlight']);
      await stop();
    },
  );

  test('where nothing changed, what is known stays', async () => {
    const bench = await turning();
    const { session, port, stop } = bench;
    const before = session.store.get();
    port.openSheet = blankOne(bench).cell.sheet;
    const calls = port.calls.length;
    bench.toPane();
    await takenIn(bench, calls);
    expect(session.store.get()).toBe(before);
    await stop();
    bench.toPane();
    port.turn(blankOne(bench).cell.sheet);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(port.calls).toHaveLength(calls + 1);
  });
});
