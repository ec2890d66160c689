import { isDue } from '../../../src/core/rules/not-due';
import { emptyState } from '../../../src/core/state/state';
import { kohyoOf } from '../direction/kohyo-of';

const kohyo = kohyoOf({ actual: ['', '', ''], rating: ['プラン策定時は記載不要です。', '', ''] });
const due = (key: string, currentYear: number | null) => {
  const value = kohyo.fields.get(key);
  if (!value) throw new Error(key);
  return isDue(value, { ...emptyState(), currentYear });
};

test.each<[number, boolean]>([
  [2024, false],
  [2025, false],
  [2026, true],
])('in %i the 実績 of 2025 is due: %s', (currentYear, expected) => {
  expect(due('actual.2025', currentYear)).toBe(expected);
});

test('without a current year nothing of a year is due, what has no year is', () => {
  expect(due('actual.2025', null)).toBe(false);
  expect(due('name', null)).toBe(true);
});

test('a place that says that it is not to be filled in is never due', () => {
  expect(due('rating.2024', 2030)).toBe(false);
});
