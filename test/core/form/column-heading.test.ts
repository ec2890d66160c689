import { readColumnHeading } from '../../../src/core/form/column-heading';
import { yearOfForm } from '../../../src/core/form/year-of-form';
import { gridOf } from '../rules/baseline/grid-of';

const under = readColumnHeading('令和6年度');

test('a part of a year with a word of what stands there is of that part', () => {
  expect(readColumnHeading('上期実績', under)).toEqual({
    pattern: '{年}上期実績',
    rest: '実績',
    period: { year: 2024, part: { unit: 'half', number: 1 } },
  });
  expect(readColumnHeading('第3四半期目標', under).period).toEqual({
    year: 2024,
    part: { unit: 'quarter', number: 3 },
  });
  expect(readColumnHeading('前期比', under).period).toEqual({ year: 2024, part: null });
});

test('a heading that compares two years is of neither, and the same next year', () => {
  expect(readColumnHeading('R5／R4（％）')).toEqual({ pattern: '{年}/{年}(%)', rest: '/(%)', period: null });
  expect(readColumnHeading('R6／R5（％）').pattern).toBe('{年}/{年}(%)');
});

test.each([
  ['令和6年度　施策評価シート（令和5年度の振り返り）', 2023],
  ['令和6年度　事業計画書（令和7年度予算要求）', 2024],
  ['令和6年度　施策評価シート', 2024],
])('%s is of %i', (title, year) => {
  const grid = gridOf('様式', 0, [[title]]);
  expect(yearOfForm(grid, { top: 0, left: 0, bottom: 0, right: 0 }, [])).toBe(year);
});
