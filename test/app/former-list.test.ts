import { readFileSync } from 'node:fs';
import path from 'node:path';
import { layoutFromSheet } from '../../src/app/list-layouts';
import { makeSummaryList, tellMade } from '../../src/app/make-sheets';
import type { CellRef, Grid } from '../../src/core/grid/grid';
import { withLayout } from '../../src/core/list/find-layout';
import { SheetTaker } from '../../src/xlsx/take/take-sheets';
import { sessionOn } from '../taskpane/session-on-sample';
import { officeList } from '../workbooks/office-list';

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, '../../assets/sample/sample.xlsx')));

function cellOf({ sheet, top, left, values }: Grid, text: string): CellRef {
  const row = values.findIndex((line) => line.includes(text));
  expect([text, row >= 0]).toEqual([text, true]);
  return { sheet, row: top + row, column: left + (values[row] ?? []).indexOf(text) };
}

test('going to the office’s own list, the pane takes along what people wrote in ours, and says so', async () => {
  const taker = new SheetTaker(SAMPLE);
  taker.take(await officeList(), [{ sheet: '一覧（R5）', as: '一覧（R5）', over: false }]);
  const { session, port } = await sessionOn(taker.save() ?? SAMPLE);
  const { context } = session;
  const read = async (sheet: string) => (await port.readGrids({ sheets: [sheet] }))[0] as Grid;
  const write = async (cell: CellRef, value: string) => {
    const [outcome] = await port.applyEdits([{ cell, before: null, value, numberFormat: null }]);
    expect(outcome?.done).toBe(true);
  };
  const first = await makeSummaryList(context, { year: 2024 });
  const ours = await read('とりまとめ一覧');
  const item = cellOf(ours, '窓口受付時間の見直し');
  const right = ours.left + Math.max(...ours.values.map((line) => line.length)) + 1;
  await write({ ...cellOf(ours, '取組項目名'), column: right }, '委員会の意見');
  await write({ ...item, column: right }, '早くしてほしい');
  if (!first) throw new Error('nothing made');
  const { learned } = await layoutFromSheet(port, '一覧（R5）', first.examination, context.words);
  if (!learned) throw new Error('nothing learned');
  await port.updateState((state) => withLayout(state, learned.layout));
  const over = await makeSummaryList(context, { year: 2024 });
  expect(over && tellMade(over, context.words)).toBe(
    '『一覧（R6）』を作りました。前の形の一覧『とりまとめ一覧』は、そのまま残しました（これからは更新しません。不要になったら削除してください）。書かれていた 1 か所を、同じ見出しの列に移しました。',
  );
  const now = await read('一覧（R6）');
  expect(cellOf(now, '早くしてほしい')).toEqual({
    ...cellOf(now, '窓口受付時間の見直し'),
    column: cellOf(now, '委員会の意見').column,
  });
  const again = await makeSummaryList(context, { year: 2024 });
  expect([again?.over, again?.updated]).toEqual([null, true]);
});
