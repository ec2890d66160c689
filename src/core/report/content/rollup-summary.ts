import type { Examination } from '../../examine.types';
import type { Measure } from '../../fields/field';
import { putLines } from '../layout/list-sheet';
import { sentence } from '../report-words';
import { putLargest } from './rollup-largest';
import type { RollupPart } from './rollup-layout';
import { putRatings, type Ratings } from './rollup-ratings';
import { type LaidYears, putYears } from './rollup-years';

const MEASURES: readonly Measure[] = ['hours', 'effect'];

/** What the first page draws of its own tables. */
export interface Summary {
  readonly years: LaidYears | null;
  readonly ratings: Ratings | null;
}

/** The first page of 集計, to be read: what is aimed at and achieved year by year, and how it is rated. */
export function putSummary(part: RollupPart): Summary {
  const years = [...new Set(part.source.rows.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  return { years: putYears(part, years), ratings: putRatings(part, years) };
}

/** Below the charts: the largest items, and what is not counted. */
export function putItems(part: RollupPart, examination: Examination, linked: boolean): void {
  for (const measure of MEASURES) putLargest(part, measure, linked);
  putLeftOut(part, examination);
}

/** How many cells are in no total, and why; where they are listed. */
function putLeftOut({ sheet, words }: RollupPart, { rollup }: Examination): void {
  const reasons = new Map<string, number>();
  let open = 0;
  for (const total of rollup.totals) {
    for (const { reason } of total.leftOut) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    open += total.contributions.filter(({ low, high }) => low !== high).length;
  }
  const count = [...reasons.values()].reduce((sum, each) => sum + each, 0);
  const lines = [
    ...(count > 0 ? [sentence(words, 'summaryLeftOut', { count })] : []),
    ...(open > 0 ? [sentence(words, 'summaryOpen', { count: open })] : []),
  ];
  if (lines.length === 0) return;
  sheet.gap();
  sheet.begin();
  putLines(
    sheet,
    lines.map((line) => ({ look: 'note', words: line })),
  );
}
