import { areParts, type FieldValue, type Kohyo } from '../../../form/kohyo';
import { addressOf } from '../../../grid/address';
import { isCalledBy } from '../../../notation/digits';
import { foldLabel } from '../../../notation/fold';
import type { Rule, RuleHit } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

interface Numbered {
  readonly one: Kohyo;
  readonly number: FieldValue;
}

const isCalledSo = ({ one, number }: Numbered): boolean => isCalledBy(one.sheet, number.text);

function* sameNumbers(kohyoList: readonly Kohyo[]): Iterable<RuleHit> {
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
    yield hitOf(wrong, right);
  }
}

/** 施設コード, 計画番号: a number by another name. */
const CODE = /(?:コード|番号|№|No[.・]?)$/iu;
const NOT_OF_ITEM = /電話|内線|郵便|口座|法人|ファ/u;
/** Fewer show nothing; and where several share one, it is no number of theirs. */
const FEW = 4;
const SHORTEST_LIST = 3;

/** Fields of one form that give each 個票 a code of its own. */
function codes(kohyoList: readonly Kohyo[]): readonly (readonly Numbered[])[] {
  const byField = new Map<string, Numbered[]>();
  for (const one of kohyoList) {
    for (const number of one.fields.values()) {
      const { field, kind, type, label, labelText } = number;
      const words = foldLabel(labelText);
      const isCode = CODE.test(words) && !NOT_OF_ITEM.test(words);
      if (field.id === 'number' || field.entry.known || field.row !== null || field.period !== null || field.isNote)
        continue;
      if (label === null || type === 'amount' || !isCode || (kind !== 'number' && kind !== 'text')) continue;
      const name = `${one.form}\n${number.key}`;
      byField.set(name, [...(byField.get(name) ?? []), { one, number }]);
    }
  }
  return [...byField.values()].filter((all) => {
    const different = new Set(all.map(({ number }) => foldLabel(number.text))).size;
    return all.length >= FEW && different === all.length - 1;
  });
}

function* sameCodes(all: readonly Numbered[]): Iterable<RuleHit> {
  const met = new Map<string, Numbered>();
  for (const here of all) {
    const code = foldLabel(here.number.text);
    const other = met.get(code);
    if (!other) met.set(code, here);
    else if (!areParts(other.one, here.one)) yield hitOf(here, other);
  }
}

/** 1, 2, 3, 3 down the numbers of a list: all but one are counted. */
function* sameInList(one: Kohyo): Iterable<RuleHit> {
  const lists = new Map<string, FieldValue[]>();
  for (const value of one.fields.values()) {
    if (value.field.row === null || value.field.period !== null || typeof value.value !== 'number') continue;
    lists.set(value.field.id, [...(lists.get(value.field.id) ?? []), value]);
  }
  for (const [id, values] of lists) {
    if (values.length < SHORTEST_LIST || !CODE.test(id)) continue;
    const [number, ...more] = values.filter(({ value }, at) => value !== at + 1);
    const other = values.find((value) => value !== number && value.value === number?.value);
    if (number && other && more.length === 0)
      yield { ...hitOf({ one, number }, { one, number: other }), severity: 'warning' };
  }
}

function hitOf(here: Numbered, other: Numbered): RuleHit {
  return {
    cell: here.number.cell,
    kohyoIndex: here.one.index,
    params: { otherSheet: other.one.sheet, otherCell: addressOf(other.number.cell) },
    related: [other.number.cell],
  };
}

/** Two 個票 of one form with the same number: the list and the totals cannot tell them apart. */
export const rule: Rule = {
  code: 'K109',
  group: 'structure',
  severity: 'error',
  source: OWN_JUDGEMENT,
  *check({ kohyoList }) {
    yield* sameNumbers(kohyoList);
    for (const all of codes(kohyoList)) yield* sameCodes(all);
    for (const one of kohyoList) yield* sameInList(one);
  },
};
