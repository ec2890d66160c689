import { shiftFormula } from '../../../src/core/grid/shift-formula';

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
