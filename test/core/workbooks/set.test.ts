import { examine } from '../../../src/core/examine';
import type { Examination } from '../../../src/core/examine.types';
import type { Grid } from '../../../src/core/grid/grid';
import { emptyState, type State } from '../../../src/core/state/state';
import type { Workbook } from '../../../src/core/workbooks/workbook';
import { BUILT_IN_FORMS } from '../../../src/forms';
import { ja } from '../../../src/locales/ja';
import { renderFinding } from '../../../src/locales/render-finding';
import { yearlyWorkbook } from '../rules/baseline/yearly';
import { workbookOf } from '../rules/workbook-of';

const book = (name: string, grids: readonly Grid[], set: Partial<State> = {}): Workbook => ({
  name,
  grids: grids.map((grid, position) => ({ ...grid, position })),
  state: { ...emptyState(), ...set },
});
const together = (...set: Workbook[]) => examine(set, { forms: BUILT_IN_FORMS });
const only = (sheets: readonly string[], grids: readonly Grid[] = yearlyWorkbook()) =>
  grids.filter(({ sheet }) => sheets.includes(sheet));
const TABLES = ['組織一覧及び提案状況', '取組項目及び優先順位一覧'];
const told = ({ findings }: Examination) => findings.map(({ code, cell }) => `${code} ${cell.sheet}`);
const inFile = (set: ReturnType<typeof together>, at: number) => set.workbooks[at]?.examination as Examination;

test('one workbook says in a set what it says alone, sheets by their own names', () => {
  const grids = workbookOf({ name: '', change: [{ at: '業務量削減目標値（時間）', year: 2025, write: '△300' }] });
  const set = together(book('総務課.xlsx', grids));
  expect(set.together()).toBe(inFile(set, 0));
  expect(inFile(set, 0).findings[0]?.cell.sheet).toBe('個票01');
});

test('an index in one file is matched with the 個票 of the others', () => {
  const set = together(
    book('a/事務局.xlsx', only(TABLES)),
    book('a/契約課.xlsx', only(['個票01'])),
    book('a/市民課.xlsx', only(['個票02', '個票03'])),
  );
  expect(set.workbooks.flatMap(({ examination }) => told(examination))).toEqual([]);
  expect(set.together().indexes[0]?.pairs.map(({ kohyo }) => kohyo.sheet)).toEqual([
    '[契約課.xlsx]個票01',
    '[市民課.xlsx]個票03',
    '[市民課.xlsx]個票02',
  ]);
});

test('what another file brings to light stands in the file of its cell, and names the other', () => {
  const changed = workbookOf({ name: '', change: [{ at: '取組項目名', write: '入札事務の電子加' }] });
  const set = together(
    book('事務局.xlsx', only(TABLES)),
    book('契約課.xlsx', only(['個票01', '個票02', '個票03'], changed)),
  );
  expect(told(inFile(set, 0))).toEqual([]);
  const [finding] = inFile(set, 1).findings;
  expect(finding).toMatchObject({ code: 'K601', cell: { sheet: '個票01' }, kohyoIndex: 0 });
  if (!finding) return;
  const { message, evidence } = renderFinding(finding, ja);
  expect(evidence).toContain('[事務局.xlsx]取組項目及び優先順位一覧');
  expect(`${message}${evidence}`).not.toContain('[契約課.xlsx]');
  // The index stands in another file: only what can be written here is offered here.
  expect(finding.fixes.flatMap(({ edits }) => edits.map(({ cell }) => cell.sheet))).toEqual(['個票01']);
});

test('a copy of the same plan is no part of it', () => {
  const set = together(book('今日.xlsx', yearlyWorkbook()), book('先週.xlsx', yearlyWorkbook()));
  expect(set.workbooks.flatMap(({ examination }) => told(examination))).toEqual([]);
  const sheets = only(['個票01', '個票02', '個票03']);
  const copies = together(book('今日.xlsx', sheets), book('先週.xlsx', sheets));
  expect(copies.workbooks.flatMap(({ examination }) => told(examination))).toEqual([]);
});

test('each 個票 follows what was decided in its own workbook', () => {
  const change = [{ at: '業務量削減目標値（時間）', year: 2024, write: '△120' }];
  const sheet = (name: string) => only([name], workbookOf({ name: '', change }));
  const set = together(
    book('契約課.xlsx', sheet('個票01'), { rules: { K401: 'off' }, convention: 'reduction' }),
    book('市民課.xlsx', only(['個票02'])),
  );
  const alone = together(book('契約課.xlsx', sheet('個票01'), { rules: { K401: 'off' }, convention: 'reduction' }));
  const hours = ({ rollup }: { rollup: Examination['rollup'] }) =>
    rollup.totals.filter(({ measure }) => measure === 'hours').map(({ year, byConvention }) => [year, byConvention]);
  const other = together(book('市民課.xlsx', only(['個票02'])));
  const sum = hours(alone.together()).map(([year, of], at) => [
    year,
    (of ?? 0) + (hours(other.together())[at]?.[1] ?? 0),
  ]);
  expect(hours(set)).toEqual(sum);
  expect(told(inFile(set, 0))).toEqual(told(inFile(alone, 0)));
});

test('an ignored finding stays ignored in its own workbook alone', () => {
  const changed = workbookOf({ name: '', change: [{ at: '取組項目名', write: '入札事務の電子加' }] });
  const by = { reason: '確認済み', by: '', at: '2024-05-01T00:00:00Z' };
  const ignored = [{ code: 'K601', sheet: '個票01', cell: 'C3', text: '入札事務の電子加', ...by }];
  const set = together(
    book('事務局.xlsx', only(TABLES)),
    book('契約課.xlsx', only(['個票01', '個票02', '個票03'], changed), { ignored }),
  );
  expect(told(inFile(set, 1))).toEqual([]);
  expect(inFile(set, 1).ignored.map(({ code, kohyoIndex }) => [code, kohyoIndex])).toEqual([['K601', 0]]);
});

test('totals lead to their cells in whichever file; 部 are those that the table of another file knows', () => {
  const sheets = workbookOf({ name: '', change: [{ at: '主たる所管部署', write: '契約課' }] });
  const set = together(
    book('事務局.xlsx', only(TABLES)),
    book('契約課.xlsx', only(['個票01'], sheets)),
    book('市民課.xlsx', only(['個票02'])),
  );
  const groups = set.rollup.groups.filter(({ dimension }) => dimension === 'department');
  expect(groups.map(({ name, kohyoIndexes }) => [name, kohyoIndexes])).toEqual([
    ['総務部', [0]],
    ['市民部', [1]],
  ]);
  const cells = set.rollup.totals[0]?.contributions.map(({ cell }) => cell.sheet);
  expect(cells).toEqual(['[契約課.xlsx]個票01', '[市民課.xlsx]個票02']);
});

test('the table of one city says nothing about another city, though both have a 契約課', () => {
  const changed = workbookOf({ name: '', change: [{ sheet: '個票02', at: '主たる所管部署', write: 'みどり課' }] });
  const other = only(['個票01', '個票02', '個票03'], changed).map((grid) => ({
    ...grid,
    texts: grid.texts.map((row) => row.map((text) => text.replace(/^(?:入札|窓口|公共)/, '別の'))),
    values: grid.values.map((row) =>
      row.map((value) => (typeof value === 'string' ? value.replace(/^(?:入札|窓口|公共)/, '別の') : value)),
    ),
  }));
  const set = together(book('彩原市.xlsx', yearlyWorkbook()), book('別の市.xlsx', other));
  expect(set.workbooks.flatMap(({ examination }) => told(examination))).toEqual([]);
});
