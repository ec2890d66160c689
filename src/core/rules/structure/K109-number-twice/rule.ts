import { areParts, type FieldValue, type Kohyo } from '../../../form/kohyo';
import { addressOf } from '../../../grid/address';
import { isCalledBy } from '../../../notation/digits';
import { foldLabel } from '../../../notation/fold';
import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

interface Numbered {
  readonly one: Kohyo;
  readonly number: FieldValue;
}

const isCalledSo = ({ one, number }: Numbered): boolean => isCalledBy(one.sheet, number.text);

/** Two 個票 of one form with the same number: the list and the totals cannot tell them apart. */
export const rule: Rule = {
  code: 'K109',
  group: 'structure',
  severity: 'error',
  source: OWN_JUDGEMENT,
  *check({ kohyoList }) {
    const met = new Map<string, Numbered[]>();
    for (const one of kohyoList) {
      const number = one.fields.of('number');
      if (!number || (number.kind !== 'number' && number.kind !== 'text')) continue;
      const key = `${one.form}\n${foldLabel(number.text)}`;
      const same = met.get(key) ?? [];
      const other = same.find((earlier) => !areParts(earlier.one, one));
      if (!other) {
        met.set(key, [...same, { one, number }]);
        continue;
      }
      const here = { one, number };
      // The sheet is often called by the number: then the other one is the slip.
      const [wrong, right] = isCalledSo(here) && !isCalledSo(other) ? [other, here] : [here, other];
      yield {
        cell: wrong.number.cell,
        kohyoIndex: wrong.one.index,
        params: { otherSheet: right.one.sheet, otherCell: addressOf(right.number.cell) },
        related: [right.number.cell],
      };
    }
  },
};
