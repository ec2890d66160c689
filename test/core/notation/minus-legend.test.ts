import { readMinusLegend } from '../../../src/core/notation/minus-legend';

test.each([
  ['増減（△は減）', 'reduction'],
  ['※業務時間の増減は、削減を△、増加を正の数で記入してください。', 'reduction'],
  ['△は削減を示す', 'reduction'],
  ['△：増加（準備に要する時間）', 'increase'],
  ['増加の場合は△を付けること', 'increase'],
  ['評価（◎○△×）', null],
  ['△：一部遅れている', null],
  ['△は未達成', null],
  ['達成を○、一部達成を△とする', null],
  ['△480', null],
])('%s → %s', (text, points) => {
  expect(readMinusLegend(text)?.points ?? null).toBe(points);
});
