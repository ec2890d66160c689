import { planHere, wordsForSheets } from '../../app/make-sheets';
import type { Examination } from '../../core/examine.types';

import { type SheetOptions, standingSheet } from '../../core/report/content/plan-sheet';
import { summaryColumns } from '../../core/report/content/summary-columns';
import { inOrder, type SummaryEntry, summaryEntries } from '../../core/report/content/summary-order';
import { usualLayout } from '../../core/report/content/usual-layout';
import type { SheetPlan } from '../../core/report/layout/sheet-plan';
import type { SummaryColumn } from '../../core/report/layout/summary-column';
import type { MadeSheet } from '../../core/report/remake/merge/made-sheet';
import type { MergeReport } from '../../core/report/remake/merge/merged-sheet';
import { previewMerge } from '../../core/report/remake/merge/preview-merge';
import type { Words } from '../../locales/words';

export interface SummaryPreview {
  readonly plan: SheetPlan;
  readonly columns: readonly SummaryColumn[];
  /** The first rows. */
  readonly rows: readonly SummaryEntry[];
  /** What making it again would do; null when none stands in the workbook. */
  readonly changes: MergeReport | null;
}

/** What is asked of the list, and how much of it is shown. */
export interface PreviewOptions extends Required<Pick<SheetOptions, 'year' | 'order'>>, Pick<SheetOptions, 'layout'> {
  readonly rows: number;
  /** What we wrote last time; null while that is not known. */
  readonly made: readonly MadeSheet[] | null;
}

/** The list as it would be made now: its first rows, and what that would change. Pure. */
export function previewSummary(examination: Examination, options: PreviewOptions, words: Words): SummaryPreview {
  const { year, order, layout = usualLayout(examination.kohyoList) } = options;
  const ours = wordsForSheets(words, examination.grids);
  const plan = planHere('summary', examination, options, ours);
  const columns = summaryColumns(examination, layout, year, ours);
  const entries = inOrder(summaryEntries(examination.kohyoList, columns, layout, year, ours), order, layout.groups);
  const standing = standingSheet('summary', ours, examination.grids);
  const made = options.made?.find(({ name }) => name === standing?.sheet) ?? null;
  return {
    plan,
    columns,
    rows: entries.slice(0, options.rows),
    changes: standing ? previewMerge(plan, standing, made) : null,
  };
}
