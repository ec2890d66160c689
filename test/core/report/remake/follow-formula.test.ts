import { type Followed, followFormula } from '../../../../src/core/report/remake/merge/follow-formula';

/** Rows 4 to 7 of a list in which 4 and 6 changed places and one came in; column D went to L; a total in row 9 went to 10. */
const MOVED: Followed = {
  rows: new Map([
    [2, 2],
    [3, 5],
    [4, 4],
    [5, 3],
    [8, 9],
  ]),
  columns: new Map([
    [3, 11],
    [4, 4],
  ]),
  list: { before: { top: 3, bottom: 6 }, after: { top: 3, bottom: 7 } },
};

test.each([
  ['=D4*2', '=L6*2', 'cells of its own row'],
  ['=$D4+D$6', '=$L6+L$4', 'another row, whatever is fixed'],
  ['=E4+F4', '=E6+F6', 'columns that stay'],
  ['=SUM(E4:F4)+SUM(C4:D4)', '=SUM(E6:F6)+SUM(C6:L6)', 'a range along its row'],
  ['=SUM(D4:F4)', '=SUM(D6:F6)', 'a range whose columns went past each other'],
  ['=SUM(D4:D7)', '=SUM(L4:L8)', 'the whole list, which has grown'],
  ['=SUM(D5:D7)', '=SUM(L5:L8)', 'to the end of the list'],
  ['=SUM(D5:D6)', '=SUM(L5:L6)', 'some rows of the list stay'],
  ['=SUM(D$4:D4)', '=SUM(L$6:L6)', 'one cell written as a range'],
  ['=SUM(D:D)/$D$9', '=SUM(L:L)/$L$10', 'whole columns, and what stands below'],
  ['=別表!D4+\'別 表\'!D4:D7+"D4"', '=別表!D4+\'別 表\'!D4:D7+"D4"', 'other sheets and texts'],
  ['=一覧[D4]+LOG10(E4)+D40000', '=一覧[D4]+LOG10(E6)+L40000', 'names that look like cells'],
  ['=SUM(D1:D99)', '=SUM(L1:L99)', 'more than the list'],
])('%s → %s: %s', (formula, expected) => {
  expect(followFormula(formula, 3, 5, MOVED)).toBe(expected);
});
