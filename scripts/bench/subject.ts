import { examineWorkbook } from '../../src/core/examine';
import type { Examination } from '../../src/core/examine.types';
import type { Grid } from '../../src/core/grid/grid';
import { planSheet } from '../../src/core/report/content/plan-sheet';
import type { SheetPlan } from '../../src/core/report/layout/sheet-plan';
import type { Finding } from '../../src/core/rules/finding';
import { emptyState } from '../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../src/forms';
import { wordsFor } from '../../src/locales';
import { renderFinding } from '../../src/locales/render-finding';
import { openFile } from '../../src/xlsx';
import { benchWorkbook } from './workbook';

/** A workbook to measure on, and what is made of it. */
export interface Subject {
  readonly sheets: number;
  readonly file: Uint8Array;
  readonly grids: readonly Grid[];
  readonly examination: Examination;
}

export async function subjectOf(sheets: number): Promise<Subject> {
  const file = benchWorkbook(sheets);
  const grids = await (await openFile(file)).readGrids();
  return {
    sheets,
    file,
    grids,
    examination: examineWorkbook({ grids, state: emptyState() }, { forms: BUILT_IN_FORMS }),
  };
}

/** All six sheets that we make. */
export function plansOf({ examination }: Subject): SheetPlan[] {
  const sheets = ['summary', 'findings', 'rollup', 'yearly', 'proposals', 'priorities'] as const;
  const words = wordsFor('ja');
  const place = { render: (finding: Finding) => renderFinding(finding, words), standing: [], linked: false };
  return sheets.map((id) => planSheet(id, examination, {}, place, words));
}
