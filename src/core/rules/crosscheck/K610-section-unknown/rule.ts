import type { FieldValue, Kohyo } from '../../../form/kohyo';
import type { Department } from '../../../notation/department';
import { departmentKey } from '../../../notation/department';
import { namedSections } from '../../../organisation/named-sections';
import type { Organisation } from '../../../organisation/organisation';
import { listedSections, nearSections } from '../../../organisation/section-names';
import type { Fix } from '../../finding';
import type { CheckContext, Rule, RuleHit } from '../../rule';
import { machineReadability } from '../../sources';
import { fixKohyo } from '../agree-fixes';

type Named = Department & { readonly section: string };

function rewriting(context: CheckContext, value: FieldValue, section: string, right: string): readonly Fix[] {
  const rewritten = value.text.replace(section, right);
  return rewritten === value.text ? [] : [fixKohyo(context.cells, value, rewritten)];
}

function hitOf(
  context: CheckContext,
  organisation: Organisation,
  kohyo: Kohyo,
  value: FieldValue,
  { section, department }: Named,
): RuleHit | null {
  if (listedSections(organisation, section).length > 0) return null;
  const now = organisation.former.get(departmentKey(section));
  if (now !== undefined) {
    return {
      cell: value.cell,
      kohyoIndex: kohyo.index,
      variant: now === '' ? 'abolished' : 'renamed',
      params: { section, near: now },
      fixes: now === '' ? [] : rewriting(context, value, section, now),
    };
  }
  const near = nearSections(organisation, section);
  // Related departments are often described (使用する課): only a whole name, or a slip of one, is a name at all.
  if (value.key !== 'lead' && near.length === 0 && department === null) return null;
  return {
    cell: value.cell,
    kohyoIndex: kohyo.index,
    variant: near.length === 0 ? '' : 'near',
    params: { section, near: near.join('」「') },
    fixes: near.flatMap((one) => rewriting(context, value, section, one)),
  };
}

/** A section that the office's list does not have: misspelt, abolished, renamed, or of another time. */
export const rule: Rule = {
  code: 'K610',
  group: 'crosscheck',
  severity: 'warning',
  source: machineReadability('L2-04'),
  *check(context) {
    const { organisation } = context;
    if (!organisation) return;
    for (const kohyo of context.kohyoList) {
      for (const id of ['lead', 'related'] as const) {
        const value = kohyo.fields.of(id);
        if (value?.kind !== 'text') continue;
        for (const named of namedSections(value.text)) {
          const hit = hitOf(context, organisation, kohyo, value, named);
          if (hit) yield hit;
        }
      }
    }
  },
};
