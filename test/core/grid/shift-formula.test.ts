import { growRanges, moveReferences, shiftFormula } from '../../../src/core/grid/shift-formula';

test.each([
  ['A1+$B$1', 1, 0, 'A2+$B$1'],
  ['$A1+B$1', 2, 3, '$A3+E$1'],
  ['SUM(C5:C9)', 0, 1, 'SUM(D5:D9)'],
  ["'個票 A1'!B2*2", 1, 1, "'個票 A1'!C3*2"],
  ['個票01!B2', 1, 0, '個票01!B3'],
  ['IF(A1="A1","B2",LOG10(A1))', 1, 0, 'IF(A2="A1","B2",LOG10(A2))'],
  ['表1[時間]+A1', 1, 0, '表1[時間]+A2'],
])('%s, %i down and %i right, is %s', (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});

test.each([
  ['=SUM(I5:I7)', '=SUM(I5:I9)'],
  ['=SUM($I$5:I$7)/COUNTA(C5:C7)', '=SUM($I$5:I$9)/COUNTA(C5:C9)'],
  ['=SUM(I6:I7)', '=SUM(I6:I9)'],
  ['=SUM(I5:I6)', '=SUM(I5:I6)'],
  ['=SUM(I2:I7)', '=SUM(I2:I7)'],
  ['=I7+"I5:I7"', '=I7+"I5:I7"'],
  ["=SUM(控え!I5:I7,'別 表'!I5:I7,I5:I7)", "=SUM(控え!I5:I7,'別 表'!I5:I7,I5:I9)"],
])('beside a list of rows 5 to 7 that ends in row 9 now, %s is %s', (formula, grown) => {
  expect(growRanges(formula, { top: 4, before: 6, after: 8 })).toBe(grown);
});

test.each([
  ['=D5*2', '=K9*2'],
  ['=$D5+控え!D5', '=$K9+控え!D5'],
  ['=D6*2', null],
])('of a sheet whose D5 stands in K9 of another, %s is %s', (formula, moved) => {
  const placeIn = (row: number, column: number) => (row === 4 && column === 3 ? { row: 8, column: 10 } : null);
  expect(moveReferences(formula, placeIn)).toBe(moved);
});
