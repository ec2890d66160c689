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

test('minutes add up to whole hours', () => {
  const { rows } = card(['浮く手間（分）', 20, 20], ['浮くお金（億円）', '－', '－']);
  const state = { ...emptyState(), forms: [CARD] };
  const grids = [1, 2, 3].map((at) => gridOf(`改善0${at}`, at, rows));
  const { rollup } = examine([{ name: '改善.xlsx', grids, state }], { forms: [] });
  expect(rollup.totals.map(({ asWritten }) => asWritten)).toEqual([1, 1]);
});
