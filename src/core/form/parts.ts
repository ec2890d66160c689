import type { FieldKey } from '../fields/key';
import type { Memory } from '../memory';
import { foldLabel } from '../notation/fold';
import type { FieldValue } from './field-value';
import { FieldValues } from './field-values';
import { areParts, type Kohyo, textOf } from './kohyo';

type Naming = 'name' | 'number';

/** The sheets of an item, each as it was read by itself; of nearly all items one. */
export function sheetsOf(kohyo: Kohyo): readonly Kohyo[] {
  return kohyo.parts ?? [kohyo];
}

/** The earlier half that goes with each sheet: of the same name, else of the same number where no other half has its name. */
export function* halves(all: readonly Kohyo[]): Iterable<readonly [Kohyo, Kohyo]> {
  const by = { name: new Map<string, Kohyo[]>(), number: new Map<string, Kohyo[]>() };
  const wordsOf = (one: Kohyo, id: Naming): string => foldLabel(textOf(one, id));
  for (const one of all) {
    for (const id of ['name', 'number'] as const) {
      const words = wordsOf(one, id);
      if (words === '') continue;
      const key = `${one.form}\n${words}`;
      const same = by[id].get(key);
      if (same) same.push(one);
      else by[id].set(key, [one]);
    }
  }
  const partsOf = (one: Kohyo, id: Naming): readonly Kohyo[] =>
    (by[id].get(`${one.form}\n${wordsOf(one, id)}`) ?? []).filter((other) => areParts(one, other));
  const places = new Map(all.map((one, place) => [one, place]));
  const isEarlier = (one: Kohyo, other: Kohyo): boolean => (places.get(one) ?? 0) < (places.get(other) ?? 0);
  for (const one of all) {
    const alike = partsOf(one, 'name');
    // Two items may have one name by mistake: then the number tells.
    const both = alike.filter((other) => wordsOf(other, 'number') === wordsOf(one, 'number'));
    const named = both.length > 0 ? both : alike;
    const found =
      named.length > 0 ? named : partsOf(one, 'number').filter((other) => partsOf(other, 'name').length === 0);
    for (const other of found) if (isEarlier(other, one)) yield [other, one];
  }
}

/**
 * The items of a workbook: sheets that are two parts of one (計画編 and 実績編) become one 個票 with the values of both, in the place of the first.
 * What both tell counts as the first tells it, unless it is blank there. The same list where no item has two sheets.
 */
export function joinParts(kohyoList: readonly Kohyo[], memory: Memory): readonly Kohyo[] {
  const items = new Map<Kohyo, Kohyo[]>();
  const first = new Map<Kohyo, Kohyo>();
  for (const [earlier, later] of halves(kohyoList)) {
    const head = first.get(earlier) ?? earlier;
    const item = items.get(head) ?? [head];
    if (first.has(later) || items.has(later) || !item.every((part) => areParts(part, later))) continue;
    items.set(head, [...item, later]);
    first.set(later, head);
  }
  if (items.size === 0) return kohyoList;
  return kohyoList
    .filter((one) => !first.has(one))
    .map((one, index) => memory.recall(asItem, index, ...(items.get(one) ?? [one])));
}

function asItem(index: number, ...sheets: readonly Kohyo[]): Kohyo {
  const [first, ...others] = sheets.map((one): Kohyo => (one.index === index ? one : { ...one, index }));
  if (!first) throw new Error('an item stands on one sheet at least');
  if (others.length === 0) return first;
  const parts = [first, ...others];
  const fields = new Map<FieldKey, FieldValue>();
  for (const value of parts.flatMap((part) => [...part.fields.values()])) {
    const told = fields.get(value.key);
    if (!told || (told.kind === 'blank' && value.kind !== 'blank')) fields.set(value.key, value);
  }
  return {
    ...first,
    years: [...new Set(parts.flatMap(({ years }) => years))].sort((a, b) => a - b),
    fields: new FieldValues(fields.values()),
    notices: parts.flatMap(({ notices }) => notices),
    parts,
  };
}
