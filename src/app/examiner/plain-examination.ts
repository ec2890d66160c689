import type { Examination } from '../../core/examine.types';
import type { FieldValue } from '../../core/form/field-value';
import { FieldValues } from '../../core/form/field-values';
import type { Kohyo } from '../../core/form/kohyo';
import type { Memory } from '../../core/memory';
import type { IndexPair } from '../../core/organisation/match-index';
import type { MatchedIndex } from '../../core/organisation/matched-indexes';
import type { Asked } from './messages';

interface PlainKohyo extends Omit<Kohyo, 'fields' | 'parts'> {
  readonly fields: readonly FieldValue[];
  readonly parts?: readonly PlainKohyo[];
}

/** 個票 by their place in the list, lines of an index by theirs in its table. */
interface PlainIndex {
  readonly pairs: readonly { readonly entry: number; readonly kohyo: number }[];
  readonly entriesAlone: readonly number[];
  readonly kohyoAlone: readonly number[];
}

/** An examination on its way between threads, where every object loses its class; what was asked about stays where it is. */
export interface PlainExamination extends Omit<Examination, 'kohyoList' | 'indexes' | 'grids' | 'state'> {
  readonly kohyoList: readonly PlainKohyo[];
  readonly indexes: readonly PlainIndex[];
}

/** Where each stands in its list. */
function placesIn<T>(list: readonly T[]): (one: T) => number {
  const places = new Map(list.map((one, place) => [one, place]));
  return (one) => {
    const place = places.get(one);
    if (place === undefined) throw new Error('an index means what the examination does not have');
    return place;
  };
}

function plainKohyo(one: Kohyo): PlainKohyo {
  const { parts, ...rest } = one;
  return { ...rest, fields: [...one.fields.values()], ...(parts ? { parts: parts.map(plainKohyo) } : {}) };
}

function restoredKohyo(one: PlainKohyo): Kohyo {
  const { parts, ...rest } = one;
  return { ...rest, fields: new FieldValues(one.fields), ...(parts ? { parts: parts.map(restoredKohyo) } : {}) };
}

/** `memory`: of the last time; what did not change is the same object then. */
export function plainExamination(examination: Examination, memory: Memory): PlainExamination {
  const { grids: _, state: __, kohyoList, indexes, ...rest } = examination;
  const kohyoAt = placesIn(kohyoList);
  memory.begin();
  return {
    ...rest,
    kohyoList: kohyoList.map((one) => memory.recall(plainKohyo, one)),
    indexes: indexes.map(({ table, pairs, entriesAlone, kohyoAlone }) => {
      const entryAt = placesIn(table.entries);
      return {
        pairs: pairs.map(({ entry, kohyo }) => ({ entry: entryAt(entry), kohyo: kohyoAt(kohyo) })),
        entriesAlone: entriesAlone.map(entryAt),
        kohyoAlone: kohyoAlone.map(kohyoAt),
      };
    }),
  };
}

/** The examination of what was asked about. `memory`: of the last time. */
export function restoredExamination(plain: PlainExamination, { grids, state }: Asked, memory: Memory): Examination {
  memory.begin();
  const kohyoList = plain.kohyoList.map((one) => memory.recall(restoredKohyo, one));
  const at = <T>(list: readonly T[], place: number): T => {
    const one = list[place];
    if (one === undefined) throw new Error(`nothing stands at ${place}`);
    return one;
  };
  return {
    ...plain,
    grids,
    state,
    kohyoList,
    indexes: plain.indexes.map(({ pairs, entriesAlone, kohyoAlone }, place): MatchedIndex => {
      const table = at(plain.tables.indexes, place);
      return {
        table,
        pairs: pairs.map(
          ({ entry, kohyo }): IndexPair => ({ entry: at(table.entries, entry), kohyo: at(kohyoList, kohyo) }),
        ),
        entriesAlone: entriesAlone.map((entry) => at(table.entries, entry)),
        kohyoAlone: kohyoAlone.map((kohyo) => at(kohyoList, kohyo)),
      };
    }),
  };
}
