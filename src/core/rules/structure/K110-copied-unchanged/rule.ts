import { z } from 'zod';
import type { Kohyo } from '../../../form/kohyo';
import { foldLabel } from '../../../notation/fold';
import type { RuleOptions } from '../../option';
import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** Everything that was written on the 個票 but its number; `null` when that is too little to compare: sheets just begun look alike. */
function contentOf(kohyo: Kohyo, enough: number): string | null {
  const filled = [...kohyo.fields.values()].filter((value) => value.key !== 'number' && value.kind !== 'blank');
  if (filled.length < enough || !kohyo.fields.of('name')?.text.trim()) return null;
  return [kohyo.form, ...filled.map((value) => `${value.key}\t${foldLabel(value.text)}`)].join('\n');
}

const options = {
  enough: { schema: z.number().int().min(2).max(20), default: 4, unit: 'fields' },
} as const satisfies RuleOptions;

/** A sheet copied from another to save typing, and then forgotten: the same texts under the same name. */
export const rule: Rule<typeof options> = {
  code: 'K110',
  group: 'structure',
  severity: 'error',
  source: OWN_JUDGEMENT,
  options,
  *check({ kohyoList }, { enough }) {
    const first = new Map<string, Kohyo>();
    for (const one of kohyoList) {
      const content = contentOf(one, enough);
      const name = one.fields.of('name');
      if (content === null || !name) continue;
      const other = first.get(content);
      if (!other) {
        first.set(content, one);
        continue;
      }
      const otherName = other.fields.of('name');
      yield {
        cell: name.cell,
        kohyoIndex: one.index,
        params: { otherSheet: other.sheet },
        related: otherName ? [otherName.cell] : [],
      };
    }
  },
};
