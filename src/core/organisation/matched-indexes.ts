import type { Kohyo } from '../form/kohyo';
import { type IndexMatching, matchIndex } from './match-index';
import type { CityTables, IndexTable } from './tables';

export interface MatchedIndex extends IndexMatching {
  readonly table: IndexTable;
}

/** Every index of the city with its lines matched to the 個票: each table by itself, as a 部 may keep one of its own. */
export function matchIndexes({ indexes }: CityTables, kohyoList: readonly Kohyo[]): readonly MatchedIndex[] {
  return indexes.map((table) => ({ table, ...matchIndex(table.entries, kohyoList) }));
}

/** The 個票 that the city's tables are about: those of the forms that its index lists, or of the one form there is. */
export function tabledKohyo(kohyoList: readonly Kohyo[], indexes: readonly MatchedIndex[]): readonly Kohyo[] {
  const listed = new Set(indexes.flatMap(({ pairs }) => pairs.map((pair) => pair.kohyo.form)));
  if (listed.size > 0) return kohyoList.filter(({ form }) => listed.has(form));
  return new Set(kohyoList.map(({ form }) => form)).size === 1 ? kohyoList : [];
}
