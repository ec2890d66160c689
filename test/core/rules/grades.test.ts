import type { Form } from '../../../src/core/form/form';
import { parseForm } from '../../../src/core/form/parse-form';
import { gradeOf } from '../../../src/core/rules/progress/grades';
import { BUILT_IN_FORMS } from '../../../src/forms';

const [form] = BUILT_IN_FORMS.map(parseForm);
if (!form) throw new Error('no form');
const withRatings = (...marks: readonly string[]): Form => ({
  ...form,
  // The last of the list is the best, so that the order of the legend is not taken for its grades.
  ratings: marks.map((mark, grade) => ({ mark, grade, meaning: mark })),
});

test.each([
  ['◎', 'good'],
  ['○', 'good'],
  ['△', 'poor'],
  ['▲', 'poor'],
  ['×', 'poor'],
  ['S', 'good'],
  ['Ａ', 'good'],
  ['b', 'good'],
  ['C', 'poor'],
  ['ｄ', 'poor'],
  ['E', 'poor'],
  ['F', null],
  ['AA', null],
  ['優', null],
  ['', null],
  ['－', null],
])('without a legend %p is %p', (text, grade) => {
  expect(gradeOf(undefined, text)).toBe(grade);
  expect(gradeOf({ ...form, ratings: [] }, text)).toBe(grade);
});

test.each([
  [['×', '△', '○', '◎'], { '◎': 'good', '○': 'good', '△': 'poor', '×': 'poor' }],
  // The one in the middle of three is still as planned.
  [['C', 'B', 'A'], { A: 'good', B: 'good', C: 'poor' }],
  [['B', 'A'], { A: 'good', B: 'poor' }],
  [['▲', '△', '－', '○', '◎'], { '◎': 'good', '○': 'good', '△': 'poor', '▲': 'poor' }],
])('by the legend %j', (marks, grades) => {
  for (const [text, grade] of Object.entries(grades))
    expect([text, gradeOf(withRatings(...marks), text)]).toEqual([text, grade]);
});

test('what is not in the legend is no mark of the form', () => {
  expect(gradeOf(withRatings('×', '○'), '◎')).toBeNull();
  expect(gradeOf(withRatings('×', '○'), 'A')).toBeNull();
});
