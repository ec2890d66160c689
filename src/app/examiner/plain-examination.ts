import type { Examination } from '../../core/examine.types';
import type { FieldValue } from '../../core/form/field-value';
import { FieldValues } from '../../core/form/field-values';
import type { Kohyo } from '../../core/form/kohyo';
import type { IndexPair } from '../../core/organisation/match-index';
import type { MatchedIndex } from '../../core/organisation/matched-indexes';

interface PlainKohyo extends Omit<Kohyo, 'fields'> {
  readonly fields: readonly FieldValue[];
}

/** 個票 by their place in the list. */
interface PlainIndex extends Omit<MatchedIndex, 'pairs' | 'kohyoAlone'> {
  readonly pairs: readonly { readonly entry: IndexPair['entry']; readonly kohyoIndex: number }[];
  readonly kohyoAlone: readonly number[];
}

/** An examination on its way between threads, where every object loses its class. */
export interface PlainExamination extends Omit<Examination, 'kohyoList' | 'indexes'> {
  readonly kohyoList: readonly PlainKohyo[];
  readonly indexes: readonly PlainIndex[];
}

export function plainExamination(examination: Examination): PlainExamination {
  const places = new Map(examination.kohyoList.map((one, place) => [one, place]));
  const placeOf = (one: Kohyo): number => {
    const place = places.get(one);
    if (place === undefined)
      throw new Error(`an index means a 個票 of ${one.sheet} that the examination does not have`);
    return place;
  };
  return {
    ...examination,
    kohyoList: examination.kohyoList.map((one) => ({ ...one, fields: [...one.fields.values()] })),
    indexes: examination.indexes.map((index) => ({
      ...index,
      pairs: index.pairs.map(({ entry, kohyo }) => ({ entry, kohyoIndex: placeOf(kohyo) })),
      kohyoAlone: index.kohyoAlone.map(placeOf),
    })),
  };
}

export function restoredExamination(plain: PlainExamination): Examination {
  const kohyoList = plain.kohyoList.map((one): Kohyo => ({ ...one, fields: new FieldValues(one.fields) }));
  const at = (place: number): Kohyo => {
    const one = kohyoList[place];
    if (!one) throw new Error(`no 個票 stands at ${place}`);
    return one;
  };
  return {
    ...plain,
    kohyoList,
    indexes: plain.indexes.map((index) => ({
      ...index,
      pairs: index.pairs.map((pair) => ({ entry: pair.entry, kohyo: at(pair.kohyoIndex) })),
      kohyoAlone: index.kohyoAlone.map(at),
    })),
  };
}
