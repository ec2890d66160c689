import { z } from 'zod';
import type { FieldValue } from '../../../form/kohyo';
import { foldLabel } from '../../../notation/fold';
import { formOf } from '../../form-field';
import { nearest } from '../../nearest';
import type { RuleOptions } from '../../option';
import type { CheckContext, Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { choiceFix } from '../choice-fix';
import { isOneLetterApart } from '../one-letter-apart';

interface Used {
  readonly kohyoIndex: number;
  readonly value: FieldValue;
}

/** Longer texts are told, not chosen. */
const LONGEST_CHOICE = 20;

/** A field of a few words, the same on every 個票 whatever its year: 会計区分 is chosen though its form prints no choices. */
function isShort({ field, text }: FieldValue): boolean {
  return field.row === null && field.year === null && text.length <= LONGEST_CHOICE && !text.includes('。');
}

/** Fields of one form whose words are chosen and not listed by the form, by form and key. */
function choices(context: CheckContext): Iterable<readonly Used[]> {
  const byField = new Map<string, Used[]>();
  for (const kohyo of context.kohyoList) {
    const form = formOf(context, kohyo);
    for (const value of kohyo.fields.values()) {
      const isChosen = value.type === 'choice' || (value.type === 'text' && isShort(value));
      if (!isChosen || value.kind !== 'text') continue;
      if ((value.key === 'pillar' || value.key === 'category') && (form?.vocabulary[value.key].length ?? 0) > 0)
        continue;
      const key = `${kohyo.form}\n${value.key}`;
      byField.set(key, [...(byField.get(key) ?? []), { kohyoIndex: kohyo.index, value }]);
    }
  }
  return byField.values();
}

/** Numbers tell items apart that are spelt alike (①… ②…): such a difference is no slip. */
function numbersIn(text: string): string {
  return (foldLabel(text).match(/[0-9①-⑳]+/gu) ?? []).join();
}

const MOSTLY_SHARED = 1 / 2;

/** What may be written is not known here: 特別会計 beside 一般会計 is no slip, and RC造 beside SRC造 neither. */
function aLetterAway(text: string, common: readonly string[]): string | null {
  const [near, ...more] = common.filter((other) => isOneLetterApart(foldLabel(text), foldLabel(other)));
  return near !== undefined && more.length === 0 ? near : null;
}

const options = {
  /** A spelling that this many 個票 share is the office's own. */
  many: { schema: z.number().int().min(2).max(50), default: 3, unit: 'sheets' },
} as const satisfies RuleOptions;

/** A choice that stands alone and differs from one that several 個票 share by a character or two. */
export const rule: Rule<typeof options> = {
  code: 'K504',
  group: 'vocabulary',
  severity: 'warning',
  source: machineReadability('L2-04'),
  options,
  *check(context, { many }) {
    for (const used of choices(context)) {
      const counts = new Map<string, number>();
      for (const { value } of used) counts.set(foldLabel(value.text), (counts.get(foldLabel(value.text)) ?? 0) + 1);
      const shared = used
        .filter(({ value }) => (counts.get(foldLabel(value.text)) ?? 0) >= many)
        .map(({ value }) => value.text);
      // Where most write something of their own, nothing is chosen.
      const isText = used.every(({ value }) => value.type === 'text');
      if (isText && shared.length < used.length * MOSTLY_SHARED) continue;
      const common = [...new Map(shared.map((text) => [foldLabel(text), text])).values()];
      for (const { kohyoIndex, value } of used) {
        if (counts.get(foldLabel(value.text)) !== 1) continue;
        const near = isText ? aLetterAway(value.text, common) : nearest(value.text, common);
        if (near === null || numbersIn(near) !== numbersIn(value.text)) continue;
        yield { cell: value.cell, kohyoIndex, params: { near, many }, fixes: [choiceFix(context.cells, value, near)] };
      }
    }
  },
};
