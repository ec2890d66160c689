import { planHere, wordsForSheets } from '../../app/make-sheets';
import type { Examination } from '../../core/examine.types';
import { layoutOf } from '../../core/list/find-layout';
import { OUR_LAYOUTS } from '../../core/list/our-layouts';
import { standingSheet } from '../../core/report/content/plan-sheet';
import { summaryColumns } from '../../core/report/content/summary-columns';
import { inOrder, type SummaryEntry, type SummaryOrder, summaryEntries } from '../../core/report/content/summary-order';
import type { SheetPlan } from '../../core/report/layout/sheet-plan';
import type { SummaryColumn } from '../../core/report/layout/summary-column';
import type { MadeSheet } from '../../core/report/remake/merge/made-sheet';
import type { MergeReport } from '../../core/report/remake/merge/merged-sheet';
import { previewMerge } from '../../core/report/remake/merge/preview-merge';
import type { Words } from '../../locales/words';

export interface SummaryPreview {
  /** The sheet's. */
  readonly name: string;
  readonly columns: readonly SummaryColumn[];
  readonly order: SummaryOrder;
  /** The first rows. */
  readonly rows: readonly SummaryEntry[];
  /** Works out what making it again would do, which takes as long as making it; null when none stands in the workbook. */
  readonly changes: (() => MergeReport) | null;
}

/** What is asked of the list, and how much of it is shown. */
export interface PreviewOptions {
  readonly year: number | null;
  /** null: the layout's. */
  readonly order: SummaryOrder | null;
  readonly rows: number;
  /** What we wrote last time; null while that is not known. */
  readonly made: readonly MadeSheet[] | null;
}

/** The list as it would be made now: its first rows, and how to find out what that would change. Pure. */
export function previewSummary(
  examination: Examination,
  { year, order: chosen, rows, made }: PreviewOptions,
  words: Words,
): SummaryPreview {
  const layout = layoutOf(examination.state) ?? OUR_LAYOUTS.published;
  const order = chosen ?? layout.order;
  const ours = wordsForSheets(words, examination.grids);
  const plan = (): SheetPlan => planHere('summary', examination, { year, order }, ours);
  // The name of the office's own list moves on with the years: its plan tells.
  const own = layout.office ? plan() : null;
  const columns = summaryColumns(examination, layout, year, ours);
  const entries = inOrder(summaryEntries(examination.kohyoList, columns, layout, year, ours), order, layout.groups);
  const there = (sheet: string) => examination.grids.find((grid) => grid.sheet === sheet);
  const isOwn = own !== null;
  const before = made?.find((one) => one.id === 'summary' && (one.own ?? false) === isOwn && there(one.name)) ?? null;
  const byName = isOwn ? undefined : standingSheet('summary', ours, examination.grids);
  const standing = (before && there(before.name)) ?? byName;
  return {
    name: own?.name ?? ours.report.summarySheet,
    columns,
    order,
    rows: entries.slice(0, rows),
    changes: standing ? () => previewMerge(own ?? plan(), standing, before) : null,
  };
}
