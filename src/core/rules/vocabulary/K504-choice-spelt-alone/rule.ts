import { z } from 'zod';
import type { FieldValue } from '../../../form/kohyo';
import { foldLabel } from '../../../notation/fold';
import { formOf } from '../../form-field';
import { nearest } from '../../nearest';
import type { RuleOptions } from '../../option';
import type { CheckContext, Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { choiceFix } from '../choice-fix';

interface Used {
  readonly kohyoIndex: number;
  readonly value: FieldValue;
}

/** Choice fields of one form whose words the form does not list, by form and key. */
function choices(context: CheckContext): Iterable<readonly Used[]> {
  const byField = new Map<string, Used[]>();
  for (const kohyo of context.kohyoList) {
    const form = formOf(context, kohyo);
    for (const value of kohyo.fields.values()) {
      if (value.type !== 'choice' || value.kind !== 'text') continue;
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
      const common = [...new Map(shared.map((text) => [foldLabel(text), text])).values()];
      for (const { kohyoIndex, value } of used) {
        if (counts.get(foldLabel(value.text)) !== 1) continue;
        const near = nearest(value.text, common);
        if (near === null || numbersIn(near) !== numbersIn(value.text)) continue;
        yield { cell: value.cell, kohyoIndex, params: { near, many }, fixes: [choiceFix(context.cells, value, near)] };
      }
    }
  },
};
