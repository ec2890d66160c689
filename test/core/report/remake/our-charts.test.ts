import { isOurChart, ourChartNames } from '../../../../src/core/report/remake/our-sheets';

test('charts of ours are counted past those that stand there, and known by their names alone', () => {
  expect(ourChartNames(2)).toEqual(['Kohyo 1', 'Kohyo 2']);
  expect(ourChartNames(2, new Set(['Kohyo 1', 'グラフ 2']))).toEqual(['Kohyo 2', 'Kohyo 3']);
  expect(ourChartNames(2).every(isOurChart)).toBe(true);
  expect(isOurChart('グラフ 1')).toBe(false);
});
