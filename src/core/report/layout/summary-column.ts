import type { ListContent, ListLayoutColumn } from '../../list/list-layout';

/** What the columns of the とりまとめ一覧 say of one 個票, as its cells say it. A field that the form lacks is ''. */
export interface SummaryCells {
  readonly pillar: string;
  readonly category: string;
  readonly item: string;
  readonly action: string;
  readonly lead: string;
  readonly indicators: string;
  readonly plan: string;
  readonly actual: string;
  readonly rating: string;
  readonly next: string;
  readonly page: string;
}

export type SummaryColumnId = keyof SummaryCells;

/** A column of the とりまとめ一覧. */
export interface SummaryColumn extends Pick<ListLayoutColumn, 'look' | 'level' | 'share'> {
  /** What it says; null for a column that people fill in. */
  readonly content: ListContent | null;
  /** Its role in the list; null for another field and for a column of people's. */
  readonly id: SummaryColumnId | null;
  readonly heading: string;
}

/** The role in the list of what a column says. */
export function columnId(content: ListContent | null): SummaryColumnId | null {
  if (content === null || !('part' in content)) return null;
  if (content.part === 'plan' && content.ahead === 1) return 'next';
  return content.ahead === 0 ? content.part : null;
}

/** What the columns say, by their place on the sheet: the same for lists of every layout. */
export function saysOf(
  columns: readonly { readonly content: ListContent | null; readonly column: number }[],
): Map<number, string> {
  return new Map(
    columns.flatMap(({ content, column }) => {
      if (content === null) return [];
      const what = 'field' in content ? content.field : `part ${content.part}`;
      return [[column, `${what} ${content.ahead}`] as const];
    }),
  );
}
