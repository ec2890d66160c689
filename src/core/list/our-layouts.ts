import { type ListLayout, listLayoutSchema } from './list-layout';

type Column = Partial<ListLayout['columns'][number]>;

const PILLAR: Column = {
  content: { part: 'pillar', ahead: 0 },
  level: 0,
  look: 'hierarchy',
  share: { weight: 12, least: 9 },
};
const CATEGORY: Column = {
  content: { part: 'category', ahead: 0 },
  level: 1,
  look: 'hierarchy',
  share: { weight: 12, least: 9 },
};
const ITEM: Column = {
  content: { part: 'item', ahead: 0 },
  level: 2,
  look: 'hierarchy',
  share: { weight: 14, least: 10 },
};
const ACTION: Column = { content: { part: 'action', ahead: 0 }, share: { weight: 24, least: 14 } };
const LEAD: Column = { content: { part: 'lead', ahead: 0 }, share: { weight: 13, least: 10 } };
const INDICATORS: Column = { content: { part: 'indicators', ahead: 0 }, share: { weight: 24, least: 14 } };
const PLAN: Column = { content: { part: 'plan', ahead: 0 }, share: { weight: 31, least: 16 } };
const ACTUAL: Column = { content: { part: 'actual', ahead: 0 }, share: { weight: 33, least: 16 } };
const RATING: Column = { content: { part: 'rating', ahead: 0 }, look: 'textCentre', share: { fixed: 9 } };
const NEXT: Column = { content: { part: 'plan', ahead: 1 }, share: { weight: 29, least: 16 } };
const PAGE: Column = { content: { part: 'page', ahead: 0 }, look: 'link', share: { fixed: 9 } };

function ours(id: string, columns: readonly Column[]): ListLayout {
  return listLayoutSchema.parse({ version: 1, id, columns });
}

/** The layouts that Kohyo brings along. A column for which no 個票 has a field is left out. */
export const OUR_LAYOUTS = {
  /** As 伊豆の国市 publishes it. */
  published: ours('published', [PILLAR, CATEGORY, ITEM, ACTION, LEAD, PLAN, ACTUAL, RATING, NEXT, PAGE]),
  /** Without 実績 and 評価. */
  plan: ours('plan', [PILLAR, CATEGORY, ITEM, ACTION, LEAD, PLAN, NEXT, PAGE]),
  /** With 指標. */
  indicators: ours('indicators', [PILLAR, CATEGORY, ITEM, ACTION, LEAD, INDICATORS, PLAN, ACTUAL, RATING, NEXT, PAGE]),
} as const satisfies Record<string, ListLayout>;

export type OurLayoutId = keyof typeof OUR_LAYOUTS;
export const OUR_LAYOUT_IDS = ['published', 'plan', 'indicators'] as const satisfies readonly OurLayoutId[];
