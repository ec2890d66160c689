import type { Look } from './sheet-plan';
import type { Share } from './widths';

/** What each column of the とりまとめ一覧 says of one 個票, as its cells say it. A field that the form lacks is ''. */
export interface SummaryCells {
  readonly pillar: string;
  readonly category: string;
  readonly item: string;
  readonly action: string;
  readonly lead: string;
  readonly plan: string;
  readonly actual: string;
  readonly rating: string;
  readonly next: string;
  readonly page: string;
}

export type SummaryColumnId = keyof SummaryCells;

export const SUMMARY_COLUMNS: readonly SummaryColumnId[] = [
  'pillar',
  'category',
  'item',
  'action',
  'lead',
  'plan',
  'actual',
  'rating',
  'next',
  'page',
];

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

export const SUMMARY_DESIGN: Readonly<Record<SummaryColumnId, Design>> = {
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
