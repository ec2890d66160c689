import type { Examination } from '../../examine.types';
import type { Measure } from '../../fields/field';
import { putLines } from '../layout/list-sheet';
import type { PagedLayout } from '../layout/paged-layout';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import { putLargest } from './rollup-largest';
import type { RollupSource } from './rollup-layout';
import { putRatings } from './rollup-ratings';
import { putYears } from './rollup-years';

const MEASURES: readonly Measure[] = ['hours', 'effect'];

/** The first page of 集計 while it is laid out. */
export interface Summary {
  readonly sheet: PagedLayout;
  readonly source: RollupSource;
  readonly words: ReportWords;
}
/** The first page of 集計, to be read: what is aimed at and achieved year by year, the largest items, and what is not counted. */
export function putSummary(
  sheet: PagedLayout,
  examination: Examination,
  source: RollupSource,
  linked: boolean,
  words: ReportWords,
): void {
  const summary: Summary = { sheet, source, words };
  const years = [...new Set(source.rows.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  putYears(summary, years);
  putRatings(summary, years);
  for (const measure of MEASURES) putLargest(summary, measure, linked);
  putLeftOut(summary, examination);
}

/** How many cells are in no total, and why; where they are listed. */
function putLeftOut({ sheet, words }: Summary, { rollup }: Examination): void {
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
