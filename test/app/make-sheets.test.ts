import { toggleHighlights } from '../../src/app/check-workbook';
import { makeFindings, makeRollup, makeSheets, makeSummaryList } from '../../src/app/make-sheets';
import { readWorkbook } from '../../src/app/read-workbook';
import { planFindings } from '../../src/core/report/content/findings-list';
import { sessionOnSample } from '../taskpane/session-on-sample';

async function sheetNames(port: Awaited<ReturnType<typeof sessionOnSample>>['port']): Promise<string[]> {
  return (await port.readGrids()).map(({ sheet }) => sheet);
}

test('とりまとめ一覧 is made in one act and shown', async () => {
  const { session, port } = await sessionOnSample();
  const made = await makeSummaryList(session.context);
  expect(made?.names).toEqual(['とりまとめ一覧']);
  expect(made?.updated).toBe(false);
  expect(await sheetNames(port)).toContain('とりまとめ一覧');
  expect(port.visited.at(-1)).toEqual({ sheet: 'とりまとめ一覧', row: 0, column: 0 });
});

test('made again, it stands in place: one sheet, and no 個票 more than before', async () => {
  const { session, port } = await sessionOnSample();
  const first = await makeSummaryList(session.context);
  const again = await makeSummaryList(session.context);
  expect(again?.updated).toBe(true);
  expect(again?.examination.kohyoList).toHaveLength(first?.examination.kohyoList.length ?? 0);
  expect((await sheetNames(port)).filter((name) => name.startsWith('とりまとめ一覧'))).toHaveLength(1);
});

test('集計 comes with the data that its formulas reckon over, and is the one shown', async () => {
  const { session, port } = await sessionOnSample();
  expect((await makeRollup(session.context))?.names).toEqual(['集計', '年度別データ']);
  expect(port.visited.at(-1)?.sheet).toBe('集計');
});

test('somebody’s own sheet of that name is never written over', async () => {
  const { session, port } = await sessionOnSample();
  const { examination } = (await makeFindings(session.context)) ?? {};
  if (!examination) throw new Error('the sample has no 個票');
  // The office's own 集計: the same name, none of our marks.
  const plan = planFindings(
    examination,
    { render: () => ({ message: '', evidence: '', remedy: '', severity: '' }) },
    session.context.words,
  );
  const own = {
    ...plan,
    name: '集計',
    cells: [{ row: 0, column: 0, value: { kind: 'text', text: '総務課が手で作った集計' }, look: 'text' }],
    merges: [],
  } as const;
  await port.writeSheets([own]);
  const made = await makeRollup(session.context);
  expect(made?.names).toEqual(['集計 (2)', '年度別データ']);
  expect(await port.valueAt('集計', 'A1')).toBe('総務課が手で作った集計');
  const formulas = (await port.readGrids({ sheets: ['集計 (2)'] }))[0]?.formulas ?? {};
  expect(Object.keys(formulas).length).toBeGreaterThan(0);
  expect((await makeRollup(session.context))?.names).toEqual(['集計 (2)', '年度別データ']);
});

test('a workbook without 個票 gets no sheet', async () => {
  const { session, port } = await sessionOnSample([]);
  const before = await sheetNames(port);
  expect(await makeSummaryList(session.context)).toBeNull();
  expect(await sheetNames(port)).toEqual(before);
});

test('stopped while reading, nothing is written', async () => {
  const { session, port } = await sessionOnSample();
  const signal = { aborted: false };
  port.whileReading = () => {
    signal.aborted = true;
  };
  await expect(makeSheets(session.context, ['findings', 'data'], { signal })).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(port.calls.some((call) => call.startsWith('writeSheets'))).toBe(false);
});

test('強調表示 from the ribbon goes on and off without any memory of its own', async () => {
  const { session, port } = await sessionOnSample();
  expect(await toggleHighlights(session.context)).toMatchObject({ on: true });
  expect(port.marks.length).toBeGreaterThan(0);
  expect(await toggleHighlights({ ...session.context })).toMatchObject({ on: false });
  expect(port.marks).toEqual([]);
});

test('reading asks for every sheet once and leaves the state as it is', async () => {
  const { session, port } = await sessionOnSample();
  const { grids } = await readWorkbook(session.context.port);
  expect(grids.map(({ sheet }) => sheet)).toEqual(await sheetNames(port));
  expect(port.calls).toEqual(['readGrids *', 'readGrids *']);
});
