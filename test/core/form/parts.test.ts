import { examineWorkbook } from '../../../src/core/examine';
import { sheetsOf } from '../../../src/core/form/parts';
import type { Grid } from '../../../src/core/grid/grid';
import { recogniseAll } from '../../../src/core/recognise-all';
import { emptyState } from '../../../src/core/state/state';
import { halvesForm, halvesWorkbook } from '../rules/baseline/halves';

const form = halvesForm();
const options = { forms: [form], form: form.id };
const examined = (grids: readonly Grid[]) => examineWorkbook({ grids, state: emptyState() }, options);

/** The sheet with another text in one cell (row and column from 0). */
function rewritten(grids: readonly Grid[], sheet: string, row: number, column: number, text: string): Grid[] {
  const lines = (all: readonly (readonly unknown[])[]) =>
    all.map((line, y) => line.map((cell, x) => (y === row && x === column ? text : cell)));
  return grids.map((grid) =>
    grid.sheet === sheet ? ({ ...grid, values: lines(grid.values), texts: lines(grid.texts) } as Grid) : grid,
  );
}

test('two sheets of one item are one 個票 with the values of both', () => {
  const { kohyoList, rollup } = examined(halvesWorkbook());
  expect(kohyoList.map((one) => [one.index, ...sheetsOf(one).map(({ sheet }) => sheet)])).toEqual([
    [0, '01計画', '01実績'],
    [1, '02計画', '02実績'],
    [2, '03計画', '03実績'],
  ]);
  const [first] = kohyoList;
  const told = (key: string) => {
    const value = first?.fields.get(key);
    return [value?.cell.sheet, value?.text];
  };
  expect(told('name')).toEqual(['01計画', '窓口の予約制']);
  expect(told('plan.2024')).toEqual(['01計画', '実施']);
  expect(told('actual.2023')).toEqual(['01実績', '窓口の予約制の準備を終えた。']);
  expect(told('rating.2023')).toEqual(['01実績', '○']);
  const [total] = rollup.totals.filter(
    ({ measure, phase, year }) => measure === 'hours' && phase === 'target' && year === 2024,
  );
  expect(total?.contributions.map(({ kohyoIndex }) => kohyoIndex)).toEqual([0, 1, 2]);
});

test('sheet by sheet they are still told apart, for what is handed out and gathered', () => {
  const { kohyoList } = recogniseAll({ grids: halvesWorkbook(), state: emptyState() }, options);
  expect(kohyoList.map(({ sheet }) => sheet)).toEqual(['01計画', '01実績', '02計画', '02実績', '03計画', '03実績']);
});

test('with another name the number joins them, and with another number the name; what differs is found where it stands', () => {
  const other = examined(rewritten(halvesWorkbook(), '01実績', 2, 1, '窓口の予約制度'));
  expect(other.kohyoList).toHaveLength(3);
  expect(other.findings.map(({ code, cell, kohyoIndex }) => [code, cell.sheet, kohyoIndex])).toEqual([
    ['K617', '01実績', 0],
  ]);
  const numbered = examined(rewritten(halvesWorkbook(), '02実績', 1, 1, '9'));
  expect(numbered.kohyoList).toHaveLength(3);
  expect(numbered.findings.map(({ code, cell, kohyoIndex }) => [code, cell.sheet, kohyoIndex])).toEqual([
    ['K617', '02実績', 1],
  ]);
});

test('what is blank on the first sheet is told by the second, and asked for all the same', () => {
  const { kohyoList, findings } = examined(rewritten(halvesWorkbook(), '03計画', 2, 1, ''));
  expect(kohyoList).toHaveLength(3);
  expect(kohyoList[2]?.fields.get('name')?.cell.sheet).toBe('03実績');
  expect(findings.map(({ code, cell }) => [code, cell.sheet])).toEqual([['K201', '03計画']]);
});

test('a sheet whose other half is not there yet is an item by itself', () => {
  const { kohyoList } = examined(halvesWorkbook().filter(({ sheet }) => sheet !== '02実績'));
  expect(kohyoList.map((one) => sheetsOf(one).length)).toEqual([2, 1, 2]);
});
