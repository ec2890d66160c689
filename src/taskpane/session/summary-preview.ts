import { planHere, wordsForSheets } from '../../app/make-sheets';
import type { Examination } from '../../core/examine.types';
import { standingSheet } from '../../core/report/content/plan-sheet';
import { summaryCells } from '../../core/report/content/summary-cells';
import { summaryColumns } from '../../core/report/content/summary-columns';
import { inOrder, type SummaryEntry, type SummaryOrder, summaryEntry } from '../../core/report/content/summary-order';
import type { SheetPlan } from '../../core/report/layout/sheet-plan';
import type { SummaryColumn } from '../../core/report/layout/summary-column';
import { type SummaryChange, summaryChanges } from '../../core/report/remake/summary-changes';
import type { Words } from '../../locales/words';

export interface SummaryPreview {
  readonly plan: SheetPlan;
  readonly columns: readonly SummaryColumn[];
  /** The first rows. */
  readonly rows: readonly SummaryEntry[];
  /** What the new list says otherwise; null when none stands in the workbook. */
  readonly changes: readonly SummaryChange[] | null;
}

/** The list as it would be made now: its first rows, and what changed since last time. Pure. */
export function previewSummary(
  examination: Examination,
  options: { readonly year: number | null; readonly order: SummaryOrder; readonly rows: number },
  words: Words,
): SummaryPreview {
  const ours = wordsForSheets(words, examination.grids);
  const plan = planHere('summary', examination, options, ours);
  const columns = summaryColumns(examination, options.year, ours);
  const entries = inOrder(
    examination.kohyoList.map((kohyo) => summaryEntry(kohyo, summaryCells(kohyo, options.year, ours))),
    options.order,
  );
  const previous = standingSheet('summary', ours, examination.grids);
  return {
    plan,
    columns,
    rows: entries.slice(0, options.rows),
    changes: previous ? summaryChanges(previous, plan, columns, ours) : null,
  };
}
