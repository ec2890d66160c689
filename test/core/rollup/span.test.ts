import { bridgeOf } from '../../../src/core/rollup/bridge';
import type { Contribution, Total } from '../../../src/core/rollup/rollup';
import { spanOf } from '../../../src/core/rollup/span';

const counted = (kohyoIndex: number, asWritten: number, byConvention: number, other = byConvention): Contribution => ({
  kohyoIndex,
  cell: { sheet: `個票0${kohyoIndex}`, row: 16, column: 2 },
  asWritten,
  byConvention,
  low: Math.min(byConvention, other),
  high: Math.max(byConvention, other),
});

const total = (year: number, ...contributions: readonly Contribution[]): Total => {
  const sum = (of: 'asWritten' | 'byConvention' | 'low' | 'high') =>
    contributions.reduce((all, one) => all + one[of], 0);
  return {
    measure: 'hours',
    phase: 'target',
    year,
    asWritten: sum('asWritten'),
    byConvention: sum('byConvention'),
    low: sum('low'),
    high: sum('high'),
    contributions,
    leftOut: [],
  };
};

test('the cells of a 個票 turn together: an end that no answer reaches is none', () => {
  // △50 and 100, turned together: +50 −100 or −50 +100.
  const years = [total(2024, counted(1, -50, 50, -50)), total(2025, counted(1, 100, -100, 100))];
  expect(spanOf(years)).toEqual({ low: -50, high: 50 });
});

test('different 個票 are answered apart; what is sure widens nothing', () => {
  const years = [total(2024, counted(1, -100, -100, 100), counted(2, -30, -30, 30), counted(3, 500, 500))];
  expect(spanOf(years)).toEqual({ low: 370, high: 630 });
  expect(spanOf([])).toEqual({ low: 0, high: 0 });
});

test('the way from written to meant names each 個票 that makes a difference, and adds up to it', () => {
  const years = [
    total(2024, counted(2, -100, 100), counted(1, 7, 7)),
    total(2025, counted(2, -20, 20), counted(3, -0.1, 0.1)),
  ];
  expect(bridgeOf(years)).toEqual([
    { kohyoIndex: 2, difference: 240 },
    { kohyoIndex: 3, difference: 0.2 },
  ]);
});
