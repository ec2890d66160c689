import { examine } from '../../../src/core/examine';
import type { CellValue } from '../../../src/core/grid/grid';
import { CARD, card } from '../../../src/core/rules/number/K313-unit-untold/card';
import { emptyState } from '../../../src/core/state/state';
import { gridOf } from '../rules/baseline/grid-of';

type Row = readonly [string, ...CellValue[]];

function totals(hours: Row, effect: Row, note: string | null = null) {
  const { rows } = card(hours, effect, note);
  const state = { ...emptyState(), forms: [CARD] };
  const { rollup } = examine([{ name: '改善.xlsx', grids: [gridOf('改善01', 0, rows)], state }], { forms: [] });
  return rollup.totals.map(({ measure, year, asWritten, leftOut }) => [
    measure,
    year,
    asWritten,
    ...leftOut.map(({ reason }) => reason),
  ]);
}

test('20 under （億円） is 2,000,000 千円, 600 under （分） is 10 hours', () => {
  expect(totals(['浮く手間（分）', 600, 90], ['浮くお金（億円）', 20, 0.1])).toEqual([
    ['hours', 2024, 10],
    ['hours', 2025, 1.5],
    ['effect', 2024, 2_000_000],
    ['effect', 2025, 10_000],
  ]);
});

test('the cell comes before the label', () => {
  expect(totals(['浮く手間（分）', '2時間', 90], ['浮くお金（億円）', '300千円', '2.4百万円'])).toEqual([
    ['hours', 2024, 2],
    ['hours', 2025, 1.5],
    ['effect', 2024, 300],
    ['effect', 2025, 2400],
  ]);
});

test('a note above speaks of its own kind of amount', () => {
  expect(totals(['浮く手間', 600, 90], ['浮くお金', 2.4, 0.7], '（単位：百万円）')).toEqual([
    ['hours', 2024, 0, 'unit'],
    ['hours', 2025, 0, 'unit'],
    ['effect', 2024, 2400],
    ['effect', 2025, 700],
  ]);
});

test('a month, or one of something, is no total of the year', () => {
  expect(totals(['浮く手間（時間／月）', 10, 20], ['浮くお金（億円）', 0, 0])).toEqual([
    ['hours', 2024, 0, 'rate'],
    ['hours', 2025, 0, 'rate'],
    ['effect', 2024, 0],
    ['effect', 2025, 0],
  ]);
});

test('what stands beside the amounts of a row tells their unit, and what they are for', () => {
  expect(totals(['浮く手間', 600, 90, '分'], ['浮くお金', 3, 4, '1件当たり・百万円'])).toEqual([
    ['hours', 2024, 10],
    ['hours', 2025, 1.5],
    ['effect', 2024, 0, 'unit'],
    ['effect', 2025, 0, 'unit'],
  ]);
  expect(totals(['浮く手間（分）', 600, 90, '1人当たり'], ['浮くお金', 3, 4, '単位は百万円'])).toEqual([
    ['hours', 2024, 0, 'rate'],
    ['hours', 2025, 0, 'rate'],
    ['effect', 2024, 3000],
    ['effect', 2025, 4000],
  ]);
});

test('a unit of another kind, two units at once and sums of years are in no total', () => {
  expect(totals(['浮く手間（人日）', 10, '8時間'], ['浮くお金（千円）', 3, 4, '百万円'])).toEqual([
    ['hours', 2024, 0, 'text'],
    ['hours', 2025, 8],
    ['effect', 2024, 0, 'unit'],
    ['effect', 2025, 0, 'unit'],
  ]);
  expect(totals(['浮く手間（分）', '累計300時間', 60], ['浮くお金（千円）', '1億', '1億円'])).toEqual([
    ['hours', 2024, 0, 'cumulative'],
    ['hours', 2025, 1],
    ['effect', 2024, 0, 'unit'],
    ['effect', 2025, 100_000],
  ]);
});

test('minutes add up to whole hours', () => {
  const { rows } = card(['浮く手間（分）', 20, 20], ['浮くお金（億円）', '－', '－']);
  const state = { ...emptyState(), forms: [CARD] };
  const grids = [1, 2, 3].map((at) => gridOf(`改善0${at}`, at, rows));
  const { rollup } = examine([{ name: '改善.xlsx', grids, state }], { forms: [] });
  expect(rollup.totals.map(({ asWritten }) => asWritten)).toEqual([1, 1]);
});

describe('a year in two halves', () => {
  const halves = (heads: readonly (readonly CellValue[])[], hours: readonly CellValue[]) => {
    const { rows } = card(['浮く手間（分）', ...hours], ['浮くお金（億円）', '－']);
    const state = { ...emptyState(), forms: [CARD] };
    const grids = [gridOf('改善01', 0, [...rows.slice(0, 4), ...heads, ...rows.slice(5)])];
    const { rollup } = examine([{ name: '改善.xlsx', grids, state }], { forms: [] });
    return rollup.totals
      .filter(({ measure }) => measure === 'hours')
      .map(({ year, asWritten, contributions }) => [year, asWritten, contributions.length]);
  };

  test('adds up to the year, in one row of headings or two', () => {
    const hours = [60, 120, 180, 240];
    const expected = [
      [2024, 3, 2],
      [2025, 7, 2],
    ];
    const one = [[null, '令和6年度上半期', '令和6年度下半期', '令和7年度上半期', '令和7年度下半期']];
    const two = [
      [null, '令和6年度', null, '令和7年度', null],
      [null, '上半期', '下半期', '上半期', '下半期'],
    ];
    expect(halves(one, hours)).toEqual(expected);
    expect(halves(two, hours)).toEqual(expected);
  });

  test('does not count twice beside the whole year', () => {
    const heads = [[null, '令和6年度', '令和6年度上半期', '令和6年度下半期', '令和7年度']];
    expect(halves(heads, [180, 60, 120, 240])).toEqual([
      [2024, 3, 1],
      [2025, 4, 1],
    ]);
    expect(halves(heads, [null, 60, 120, 240])).toEqual([
      [2024, 3, 2],
      [2025, 4, 1],
    ]);
  });
});
