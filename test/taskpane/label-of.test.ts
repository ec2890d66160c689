import { proposeMeanings } from '../../src/core/learn/learn-form';
import { labelOf, meantTwice } from '../../src/taskpane/learn/label-of';
import { gridOf, type Sheet } from '../workbooks/sheet';
import { UNKNOWN_FORMS } from '../workbooks/unknown-forms';

const sheetOf = (name: string): Sheet => {
  const found = UNKNOWN_FORMS.find((form) => form.name === name);
  if (!found) throw new Error(name);
  return found.sheet;
};
const evaluation = proposeMeanings(gridOf(sheetOf('事務事業評価シート')), {});
const table = proposeMeanings(gridOf(sheetOf('改革工程表')), {});

test.each([
  ['the label itself', evaluation, 2, 0, '事務事業名'],
  ['the blank cell at its right', evaluation, 2, 2, '事務事業名'],
  ['the next label is nearer', evaluation, 2, 4, '整理番号'],
  ['a cell under a year', evaluation, 11, 3, '人件費（千円）'],
  ['below the heading of a table', table, 5, 3, '改革項目'],
])('%s', (_, proposals, row, column, label) => {
  expect(labelOf({ row, column }, proposals)?.text).toBe(label);
});

test('a cell beside no label belongs to none', () => {
  expect(labelOf({ row: 1, column: 1 }, evaluation)).toBeNull();
});

test('a meaning given twice is told; a table has one column per year', () => {
  expect(meantTwice(evaluation)).toEqual([]);
  expect(meantTwice(table)).toEqual([]);
  const [first] = evaluation;
  const again = evaluation.map((one) => (one.text === '根拠法令等' && first ? { ...one, key: first.key } : one));
  expect(meantTwice(again)).toEqual(['name']);
});
