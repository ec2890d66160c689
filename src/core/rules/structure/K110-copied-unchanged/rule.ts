import type { Kohyo } from '../../../form/kohyo';
import { foldLabel } from '../../../notation/fold';
import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** Fewer filled fields than this say nothing: two sheets just begun look alike. */
const ENOUGH = 4;

/** Everything that was written on the 個票 but its number; `null` when that is too little to compare. */
function contentOf(kohyo: Kohyo): string | null {
  const filled = [...kohyo.fields.values()].filter((value) => value.key !== 'number' && value.kind !== 'blank');
  if (filled.length < ENOUGH || !kohyo.fields.get('name')?.text.trim()) return null;
  return [kohyo.form, ...filled.map((value) => `${value.key}\t${foldLabel(value.text)}`)].join('\n');
}

/** A sheet copied from another to save typing, and then forgotten: the same texts under the same name. */
export const rule: Rule = {
  code: 'K110',
  group: 'structure',
  severity: 'error',
  source: OWN_JUDGEMENT,
  *check({ kohyo }) {
    const first = new Map<string, Kohyo>();
    for (const one of kohyo) {
      const content = contentOf(one);
      const name = one.fields.get('name');
      if (content === null || !name) continue;
      const other = first.get(content);
      if (!other) {
        first.set(content, one);
        continue;
      }
      const otherName = other.fields.get('name');
      yield {
        cell: name.cell,
        kohyo: one.index,
        params: { otherSheet: other.sheet },
        related: otherName ? [otherName.cell] : [],
      };
    }
  },
};
