import { areParts, type FieldValue, type Kohyo, textOf } from '../../../form/kohyo';
import { addressOf } from '../../../grid/address';
import { foldLabel } from '../../../notation/fold';
import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

type Naming = 'name' | 'number';

/** The earlier half that goes with each 個票: of the same name, else of the same number where no other half has its name. */
function* halves(all: readonly Kohyo[]): Iterable<readonly [Kohyo, Kohyo]> {
  const by = { name: new Map<string, Kohyo[]>(), number: new Map<string, Kohyo[]>() };
  const wordsOf = (one: Kohyo, id: Naming): string => foldLabel(textOf(one, id));
  for (const one of all) {
    for (const id of ['name', 'number'] as const) {
      const key = `${one.form}\n${wordsOf(one, id)}`;
      if (wordsOf(one, id) !== '') by[id].set(key, [...(by[id].get(key) ?? []), one]);
    }
  }
  const partsOf = (one: Kohyo, id: Naming): readonly Kohyo[] =>
    (by[id].get(`${one.form}\n${wordsOf(one, id)}`) ?? []).filter((other) => areParts(one, other));
  for (const one of all) {
    const alike = partsOf(one, 'name');
    // Two items may have one name by mistake: then the number tells.
    const both = alike.filter((other) => wordsOf(other, 'number') === wordsOf(one, 'number'));
    const named = both.length > 0 ? both : alike;
    const found =
      named.length > 0 ? named : partsOf(one, 'number').filter((other) => partsOf(other, 'name').length === 0);
    for (const other of found) if (other.index < one.index) yield [other, one];
  }
}

const NAMING: ReadonlySet<string> = new Set(['number', 'name', 'lead']);

const isTold = ({ kind }: FieldValue): boolean => kind !== 'blank' && kind !== 'none';

/** What both sheets of one item ask for, answered differently. */
export const rule: Rule = {
  code: 'K617',
  group: 'crosscheck',
  severity: 'error',
  source: OWN_JUDGEMENT,
  *check({ kohyoList }) {
    for (const [earlier, later] of halves(kohyoList)) {
      for (const value of later.fields.values()) {
        const other = earlier.fields.get(value.key);
        if (!other || !isTold(value) || !isTold(other) || foldLabel(value.text) === foldLabel(other.text)) continue;
        // Labels that say different things may be answered differently, though both were taken to mean the same.
        if (foldLabel(value.labelText) !== foldLabel(other.labelText) && !NAMING.has(value.field.id)) continue;
        yield {
          cell: value.cell,
          kohyoIndex: later.index,
          params: { otherSheet: other.cell.sheet, otherCell: addressOf(other.cell), otherText: other.text.trim() },
          related: [other.cell],
        };
      }
    }
  },
};
