import { areaIn, movedFormula } from '../../../src/xlsx/take/references';

const targets = {
  sheet: (name: string) => ({ 個票1: '総務課 個票1', "O'Neil": "O'Neil" })[name] ?? null,
  name: (word: string) => ({ 部署一覧: null, 表1: '表1_2', 単価: '単価' })[word],
};

test.each([
  ['C17*2', 'C17*2'],
  ['SUM($C$17:E17)', 'SUM($C$17:E17)'],
  ['個票1!C17+1', "'総務課 個票1'!C17+1"],
  ["'個票1'!$C$17", "'総務課 個票1'!$C$17"],
  ["'O''Neil'!A1", "'O''Neil'!A1"],
  ['"個票9!A1"&C3', '"個票9!A1"&C3'],
  ['"言った""個票9!A1"""', '"言った""個票9!A1"""'],
  ['IF(C3="[1]",単価*2,0)', 'IF(C3="[1]",単価*2,0)'],
  ['SUM(表1[時間])', 'SUM(表1_2[時間])'],
  ['SUM(表1[[#All],[時間]])', 'SUM(表1_2[[#All],[時間]])'],
  ['個票1!A1:個票1!B2', "'総務課 個票1'!A1:'総務課 個票1'!B2"],
])('%s goes along', (formula, moved) => {
  expect(movedFormula(formula, targets)).toBe(moved);
});

test.each([
  ['another sheet', '個票9!C17'],
  ['a sheet in quotation marks', "'個 票'!C17"],
  ['another file', '[1]個票1!C17'],
  ['another file in quotation marks', "'[他課.xlsx]個票1'!C17"],
  ['a name that stays behind', 'COUNTA(部署一覧)'],
  ['several sheets at once', 'SUM(個票1:個票9!C17)'],
])('%s does not', (_, formula) => {
  expect(movedFormula(formula, targets)).toBeNull();
});

test('one area is told with its sheet', () => {
  expect(areaIn("'候補 一覧'!$A$1:$A$9")).toEqual({ sheet: '候補 一覧', area: 'A1:A9' });
  expect(areaIn('$A$1')).toEqual({ sheet: null, area: 'A1' });
  expect(areaIn('OFFSET(候補!$A$1,0,0,9)')).toBeNull();
});
