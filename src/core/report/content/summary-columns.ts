import type { Examination } from '../../examine.types';
import type { Look } from '../layout/sheet-plan';
import type { Share } from '../layout/widths';
import type { ReportWords } from '../report-words';
import type { SummaryColumnId } from './summary-cells';
import { columnsOf, SUMMARY_COLUMNS } from './summary-cells';
import { summaryHeadings } from './summary-headings';

/** A column of the とりまとめ一覧. `id` is null for one that people added to it. */
export interface SummaryColumn {
  readonly id: SummaryColumnId | null;
  readonly heading: string;
  readonly look: Look;
  /** Place in the hierarchy (0 pillar, 1 category, 2 item), or null. */
  readonly level: 0 | 1 | 2 | null;
  readonly share: Share;
}

type Design = Pick<SummaryColumn, 'look' | 'level' | 'share'>;

const DESIGN: Readonly<Record<SummaryColumnId, Design>> = {
  pillar: { look: 'hierarchy', level: 0, share: { weight: 12, least: 9 } },
  category: { look: 'hierarchy', level: 1, share: { weight: 12, least: 9 } },
  item: { look: 'hierarchy', level: 2, share: { weight: 14, least: 10 } },
  action: { look: 'text', level: null, share: { weight: 24, least: 14 } },
  lead: { look: 'text', level: null, share: { weight: 13, least: 10 } },
  plan: { look: 'text', level: null, share: { weight: 31, least: 16 } },
  actual: { look: 'text', level: null, share: { weight: 33, least: 16 } },
  rating: { look: 'textCentre', level: null, share: { fixed: 9 } },
  next: { look: 'text', level: null, share: { weight: 29, least: 16 } },
  page: { look: 'link', level: null, share: { fixed: 9 } },
};

/** The columns that the workbook's forms have, in the published order. */
export function summaryColumns(
  examination: Pick<Examination, 'kohyo' | 'forms'>,
  year: number | null,
  words: ReportWords,
): SummaryColumn[] {
  const present = columnsOf(examination.kohyo, year);
  const headings = summaryHeadings(examination.kohyo, examination.forms, year, words);
  return SUMMARY_COLUMNS.filter((id) => present.has(id)).map((id) => ({
    ...DESIGN[id],
    id,
    heading: headings[id],
  }));
}
