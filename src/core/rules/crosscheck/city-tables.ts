import type { Kohyo } from '../../form/kohyo';
import { type IndexMatching, type IndexPair, matchIndex } from '../../organisation/match-index';
import type { IndexTable } from '../../organisation/tables';
import type { CheckContext } from '../rule';

export interface MatchedIndex extends IndexMatching {
  readonly table: IndexTable;
}

const matched = new WeakMap<CheckContext, readonly MatchedIndex[]>();

/** Every index of the office with its lines matched to the 個票: each table by itself, as a 部 may keep one of its own. */
export function matchedIndexes(context: CheckContext): readonly MatchedIndex[] {
  const known = matched.get(context);
  if (known) return known;
  const found = context.tables.indexes.map((table) => ({
    table,
    ...matchIndex(table.entries, context.kohyo),
  }));
  matched.set(context, found);
  return found;
}

/** All matched lines, by the order of the tables. */
export function indexPairs(context: CheckContext): readonly IndexPair[] {
  return matchedIndexes(context).flatMap(({ pairs }) => pairs);
}

/** The 個票 that the office's tables are about: those of the forms that its index lists, or of the one form there is. */
export function tabledKohyo(context: CheckContext): readonly Kohyo[] {
  const listed = new Set(indexPairs(context).map(({ kohyo }) => kohyo.form));
  if (listed.size > 0) return context.kohyo.filter(({ form }) => listed.has(form));
  return new Set(context.kohyo.map(({ form }) => form)).size === 1 ? context.kohyo : [];
}
