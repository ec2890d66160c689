import { formsTogether } from '../../../src/core/form/parse-form';
import { recognise } from '../../../src/core/form/recognise';
import type { CellValue, Grid } from '../../../src/core/grid/grid';
import { BUILT_IN_FORMS } from '../../../src/forms';
import { gridOf } from '../rules/baseline/grid-of';
import { yearlyWorkbook } from '../rules/baseline/yearly';

const forms = [...formsTogether(BUILT_IN_FORMS, []).values()];

/** The first 個票 of the yearly baseline, changed. */
function sheet(name: string, write: Readonly<Record<number, readonly [column: number, value: CellValue]>> = {}): Grid {
  const [good] = yearlyWorkbook();
  if (!good) throw new Error('no 個票');
  const rows = good.values.map((row, at) => {
    const change = write[at];
    return change ? row.map((value, column) => (column === change[0] ? change[1] : value)) : row;
  });
  return gridOf(name, 0, rows);
}

function read(...grids: Grid[]) {
  const { kohyoList, unread } = recognise(
    grids.map((grid, position) => ({ ...grid, position })),
    forms,
  );
  return { kohyo: kohyoList.map((one) => one.sheet), unread: unread.map((one) => [one.sheet, one.reason]) };
}

test.each([
  ['its sheet’s name', sheet('記入例')],
  ['its sheet’s name, in brackets', sheet('個票（記載例）')],
  ['its title', sheet('個票00', { 0: [0, '取組項目個票（兼進捗管理表）【記入例】'] })],
  ['a stamp', sheet('個票00', { 1: [0, '見　本'.replace('　', '')] })],
  ['a stamp with brackets', sheet('個票00', { 1: [2, '【記入例①】'] })],
  ['a stamp whose letters stand apart', sheet('個票00', { 1: [3, '記　入　例'] })],
  ['a sentence', sheet('個票00', { 1: [3, '※これは記入例です。'] })],
  ['a mark before its title', sheet('個票00', { 0: [0, '【例】取組項目個票（兼進捗管理表）'] })],
  ['a mark before its sheet’s name', sheet('（例）総務課')],
  ['the name 例', sheet('例２')],
  ['instructions by name', sheet('記入マニュアル')],
  ['its name in English', sheet('Sample')],
  ['its number', sheet('個票00', { 1: [5, '例1'] })],
  ['the text of its name', sheet('個票00', { 2: [2, '（例）入札事務の電子化'] })],
])('an example is told by %s, and is not counted', (_, grid) => {
  expect(read(grid, sheet('個票01'))).toEqual({ kohyo: ['個票01'], unread: [[grid.sheet, 'example']] });
});

test.each([
  ['an item about a manual', sheet('窓口マニュアル', { 2: [2, '窓口マニュアルの共有'] })],
  ['an item about 例規', sheet('例規集', { 2: [2, '例規集の電子化'] })],
  ['an item about 見本市', sheet('見本市', { 2: [2, '産業見本市の見直し'] })],
  ['an item about 記入例', sheet('個票01', { 2: [2, '申請書の記入例の見直し'] })],
  ['a text that speaks of an example', sheet('個票01', { 8: [2, '申請書に記入例を添え、書き方の問合せを減らす。'] })],
  ['an item that kept the example’s name', sheet('個票01', { 2: [2, '（例）入札事務の電子化'] })],
  ['先進事例', sheet('個票01', { 9: [2, '例：近隣3市'] })],
])('%s is a 個票 as any other', (_, grid) => {
  expect(read(grid)).toEqual({ kohyo: [grid.sheet], unread: [] });
});

test('an example above the others on one sheet is left out alone', () => {
  const [first, second] = yearlyWorkbook();
  if (!first || !second) throw new Error('no 個票');
  const stacked = gridOf('全件', 0, [
    ...first.values.map((row, at) => (at === 1 ? row.map((value, column) => (column === 5 ? '記入例' : value)) : row)),
    [],
    ...second.values,
  ]);
  const { kohyoList, unread } = recognise([stacked], forms);
  expect(kohyoList.map(({ fields }) => fields.of('name')?.text)).toEqual(['窓口申請の簡素化']);
  expect(unread).toMatchObject([{ sheet: '全件', reason: 'example' }]);
});

test('a blank form with instructions is no blank form, and a page of instructions no broken 個票', () => {
  const rows = sheet('様式').values.map((row) => [row[0] ?? null, row[1] ?? null]);
  const instructions = gridOf('記入要領', 0, rows.slice(0, 9));
  expect(read(instructions).unread).toEqual([['記入要領', 'example']]);
});
