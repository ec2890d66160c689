import { planSheets } from '../../src/cli/plan-sheets';
import { examine } from '../../src/core/examine';
import type { Examination } from '../../src/core/examine.types';
import type { Grid } from '../../src/core/grid/grid';
import { defaultYear } from '../../src/core/report/content/default-year';
import type { SheetPlan } from '../../src/core/report/layout/sheet-plan';
import { emptyState } from '../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../src/forms';
import { wordsFor } from '../../src/locales';
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
  return { sheets, file, grids, examination: examine(grids, { forms: BUILT_IN_FORMS, state: emptyState() }) };
}

/** All six sheets that we make. */
export function plansOf({ examination }: Subject): SheetPlan[] {
  const sheets = ['summary', 'findings', 'rollup', 'data', 'proposals', 'priorities'] as const;
  return planSheets(examination, { sheets, year: defaultYear(examination), previous: [] }, wordsFor('ja'));
}
