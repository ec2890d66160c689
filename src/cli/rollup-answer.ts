import { textOf } from '../core/form/kohyo';
import { addressOf } from '../core/grid/address';
import type { CellRef } from '../core/grid/grid';
import { countIndicators, type IndicatorCounts } from '../core/indicators/count';
import type { Improvement } from '../core/indicators/improvement';
import { type IndicatorLack, indicatorsOf } from '../core/indicators/indicator';
import type { Dimension, LeftOut, Total } from '../core/rollup/rollup';
import type { ExaminedSet } from '../core/workbooks/set';
import { placeInSet } from '../core/workbooks/sheet-names';

/** A cell behind a total, in whichever file it stands. */
export interface TotalCell {
  readonly path: string;
  readonly sheet: string;
  readonly cell: string;
}

type Amounts = Pick<Total, 'asWritten' | 'byConvention' | 'low' | 'high'>;

/** A total over all files. Hours in 時間, effect in 千円. */
export interface AnsweredTotal extends Amounts {
  readonly measure: Total['measure'];
  readonly phase: Total['phase'];
  readonly year: number;
  readonly contributions: readonly (TotalCell & Amounts)[];
  readonly leftOut: readonly (TotalCell & Pick<LeftOut, 'text' | 'reason'>)[];
}

/** A line of a 集計 over all files. */
export interface AnsweredGroup {
  readonly name: string;
  readonly kohyo: number;
  readonly filled: number;
  readonly needed: number;
  readonly ratings: Readonly<Record<string, number>>;
  readonly totals: readonly AnsweredTotal[];
}

/** What `kohyo rollup` answers, by year within each line; what has no name stands last. */
export interface RollupAnswer {
  readonly groups: readonly AnsweredGroup[];
  readonly totals: readonly AnsweredTotal[];
  readonly indicators: IndicatorCounts & { readonly list: readonly AnsweredIndicator[] };
}

/** An indicator in whichever file: figures in its unit, null where the cell holds none. `achievement`: 1 is the whole way. */
export interface AnsweredIndicator extends TotalCell {
  readonly item: string;
  readonly name: string;
  readonly unit: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly actuals: readonly { readonly year: number | null; readonly value: number | null }[];
  readonly improvement: Improvement | null;
  readonly achievement: number | null;
  readonly lacks: readonly IndicatorLack[];
}

export function rollupAnswer(set: ExaminedSet, by: Dimension): RollupAnswer {
  const placed = placesOf(set);
  const answered = (totals: readonly Total[]) =>
    totals.map((total) => totalOf(total, placed)).sort((a, b) => a.year - b.year);
  const groups = set.rollup.groups
    .filter(({ dimension }) => dimension === by)
    .map(({ name, kohyoIndexes: kohyo, filled, needed, ratings, totals }) => ({
      name,
      kohyo: kohyo.length,
      filled,
      needed,
      ratings,
      totals: answered(totals),
    }));
  return {
    groups: [...groups.filter(({ name }) => name !== ''), ...groups.filter(({ name }) => name === '')],
    totals: answered(set.rollup.totals),
    indicators: indicatorsIn(set, placed),
  };
}

function indicatorsIn(set: ExaminedSet, placed: (cell: CellRef) => TotalCell): RollupAnswer['indicators'] {
  const all = set
    .together()
    .kohyoList.flatMap((kohyo) => indicatorsOf(kohyo).map((indicator) => ({ kohyo, indicator })));
  const list = all.map(({ kohyo, indicator }): AnsweredIndicator => {
    const { name, unit, baseline, target, actuals, improvement, achievement, lacks } = indicator;
    const first = baseline ?? target ?? actuals[0];
    const cell = first?.field.cell ?? { sheet: kohyo.sheet, row: kohyo.range.top, column: kohyo.range.left };
    return {
      ...placed(cell),
      item: textOf(kohyo, 'name'),
      name,
      unit,
      baseline: baseline?.value ?? null,
      target: target?.value ?? null,
      actuals: actuals.map(({ year, value }) => ({ year, value })),
      improvement,
      achievement,
      lacks,
    };
  });
  return { ...countIndicators(all.map(({ indicator }) => indicator)), list };
}

/** Where a cell of the set stands: which file, which sheet of it. */
function placesOf({ workbooks, labels }: ExaminedSet): (cell: CellRef) => TotalCell {
  const [only] = workbooks;
  const paths = new Map(labels.map((label, at) => [label, workbooks[at]?.name ?? label]));
  return (cell) => {
    const { workbook, sheet } =
      workbooks.length === 1 ? { workbook: labels[0] ?? '', sheet: cell.sheet } : placeInSet(cell.sheet);
    return { path: paths.get(workbook) ?? only?.name ?? '', sheet, cell: addressOf(cell) };
  };
}

function totalOf(total: Total, placed: (cell: CellRef) => TotalCell): AnsweredTotal {
  const { measure, phase, year, asWritten, byConvention, low, high } = total;
  const contributions = total.contributions.map(({ cell, ...one }) => ({
    ...placed(cell),
    asWritten: one.asWritten,
    byConvention: one.byConvention,
    low: one.low,
    high: one.high,
  }));
  const leftOut = total.leftOut.map(({ cell, text, reason }) => ({ ...placed(cell), text, reason }));
  return { measure, phase, year, asWritten, byConvention, low, high, contributions, leftOut };
}
