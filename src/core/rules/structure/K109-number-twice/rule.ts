import { areParts, type FieldValue, type Kohyo } from '../../../form/kohyo';
import { addressOf } from '../../../grid/address';
import { foldLabel } from '../../../notation/fold';
import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** Two 個票 of one form with the same number: the list and the totals cannot tell them apart. */
export const rule: Rule = {
  code: 'K109',
  group: 'structure',
  severity: 'error',
  source: OWN_JUDGEMENT,
  *check({ kohyo }) {
    const met = new Map<string, { one: Kohyo; number: FieldValue }[]>();
    for (const one of kohyo) {
      const number = one.fields.of('number');
      if (!number || (number.kind !== 'number' && number.kind !== 'text')) continue;
      const key = `${one.form}\n${foldLabel(number.text)}`;
      const same = met.get(key) ?? [];
      const other = same.find((earlier) => !areParts(earlier.one, one));
      if (!other) {
        met.set(key, [...same, { one, number }]);
        continue;
      }
      yield {
        cell: number.cell,
        kohyo: one.index,
        params: { otherSheet: other.one.sheet, otherCell: addressOf(other.number.cell) },
        related: [other.number.cell],
      };
    }
  },
};
