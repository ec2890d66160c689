import type { Examination } from '../../examine.types';
import type { Grid } from '../../grid/grid';
import type { ListLayout } from '../../list/list-layout';
import type { SheetId, SheetPlan } from '../layout/sheet-plan';
import type { ReportWords } from '../report-words';
import { planData } from './data-sheet';
import { defaultYear } from './default-year';
import { type FindingsOptions, planFindings } from './findings-list';
import { planOfficeList } from './office-list';
import { planPriorities } from './priorities-sheet';
import { planProposals } from './proposals-sheet';
import { planRollup } from './rollup-sheet';
import { planSubmissions } from './submissions-sheet';
import { planSummaryList } from './summary-list';
import type { SummaryOrder } from './summary-order';
import { planYearly } from './yearly-sheet';

export interface SheetOptions {
  /** Western year of the list; left out: the one that a reader most likely wants. `null` when the forms have no years. */
  readonly year?: number | null;
  readonly order?: SummaryOrder;
  /** The layout of the とりまとめ一覧; left out: the published one in our own look. */
  readonly layout?: ListLayout;
  /** The office's own title of the とりまとめ一覧. */
  readonly title?: string;
  /** By when sections are to answer the 指摘一覧, in words. */
  readonly due?: string;
}

/** Where the sheets are to stand, and what says the findings. */
export interface SheetPlace {
  readonly render: FindingsOptions['render'];
  /** False when they go into another workbook than their 個票: no links then. */
  readonly linked?: boolean;
}

const NAMES = {
  summary: 'summarySheet',
  findings: 'findingsSheet',
  rollup: 'rollupSheet',
  data: 'dataSheet',
  yearly: 'yearlySheet',
  proposals: 'proposalsSheet',
  priorities: 'prioritiesSheet',
  submissions: 'submissionsSheet',
} as const satisfies Record<SheetId, keyof ReportWords['report']>;

/** The words that name our sheets. */
export const SHEET_NAMES = Object.values(NAMES);

/** The sheet of that kind as it stands there. */
export function standingSheet(id: SheetId, words: ReportWords, grids: readonly Grid[]): Grid | undefined {
  const name = words.report[NAMES[id]];
  return grids.find((grid) => grid.sheet === name);
}

/** An output sheet as a plan: the same for pane, ribbon and command. */
export function planSheet(
  id: SheetId,
  examination: Examination,
  options: SheetOptions,
  place: SheetPlace,
  words: ReportWords,
): SheetPlan {
  const linked = place.linked === undefined ? {} : { linked: place.linked };
  const due = options.due ? { due: options.due } : {};
  switch (id) {
    case 'summary': {
      const year = options.year === undefined ? defaultYear(examination) : options.year;
      const order = options.order ? { order: options.order } : {};
      const title = options.title ? { title: options.title } : {};
      const list = { year, ...order, ...title, ...linked };
      const { layout } = options;
      if (layout?.office) return planOfficeList(examination, layout, layout.office, list, words);
      return planSummaryList(examination, { ...list, ...(layout ? { layout } : {}) }, words);
    }
    case 'findings':
      return planFindings(examination, { render: place.render, ...due, ...linked }, words);
    case 'rollup':
      return planRollup(examination, linked, words);
    case 'yearly':
      return planYearly(examination, linked, words);
    case 'data':
      return planData(examination, linked, words);
    case 'proposals':
      return planProposals(examination, words);
    case 'priorities':
      return planPriorities(examination, linked, words);
    case 'submissions':
      return planSubmissions(examination, place.render, words);
  }
}
