import type { Examination } from '../core/examine.types';
import type { Grid } from '../core/grid/grid';
import { planData } from '../core/report/content/data-sheet';
import { planFindings } from '../core/report/content/findings-list';
import { planPriorities } from '../core/report/content/priorities-sheet';
import { planProposals } from '../core/report/content/proposals-sheet';
import { planRollup } from '../core/report/content/rollup-sheet';
import { planSummaryList } from '../core/report/content/summary-list';
import type { SheetId, SheetPlan } from '../core/report/layout/sheet-plan';
import { renderFinding } from '../locales/render-finding';
import type { Words } from '../locales/words';

export interface PlannedOutput {
  readonly sheets: readonly SheetId[];
  /** Western year of the とりまとめ一覧; `null` when the forms have no years. */
  readonly year: number | null;
  /** The sheets of the output as it stands: what people added to them is kept. */
  readonly previous: readonly Grid[];
}

/** The sheets of a new workbook, which has no 個票 to link to. 集計 brings 個票データ along: its formulas reckon over it. */
export function planSheets(examination: Examination, output: PlannedOutput, words: Words): SheetPlan[] {
  const asked = new Set(output.sheets.flatMap((id): SheetId[] => (id === 'rollup' ? ['rollup', 'data'] : [id])));
  const apart = { linked: false } as const;
  const standing = (name: string) => {
    const previous = output.previous.find((grid) => grid.sheet === name);
    return previous === undefined ? {} : { previous };
  };
  const plan: Record<SheetId, () => SheetPlan> = {
    summary: () =>
      planSummaryList(examination, { year: output.year, ...apart, ...standing(words.report.summarySheet) }, words),
    findings: () => {
      const render = (finding: Examination['findings'][number]) => renderFinding(finding, words);
      return planFindings(examination, { render, ...apart, ...standing(words.report.findingsSheet) }, words);
    },
    rollup: () => planRollup(examination, apart, words),
    data: () => planData(examination, apart, words),
    proposals: () => planProposals(examination, words),
    priorities: () => planPriorities(examination, apart, words),
  };
  return [...asked].map((id) => plan[id]());
}
