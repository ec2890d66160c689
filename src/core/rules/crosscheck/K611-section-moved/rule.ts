import { addressOf } from '../../../grid/address';
import type { CellRef } from '../../../grid/grid';
import { departmentKey } from '../../../notation/department';
import type { CheckContext, Rule, RuleHit } from '../../rule';
import { machineReadability } from '../../sources';
import { matchedIndexes } from '../city-tables';
import { namedSections, organisationOf } from '../organisation';

/** The hit for a 部 that the list does not put this section under; `null` where it does, or does not know the section. */
function hitOf(
  context: CheckContext,
  at: { readonly cell: CellRef; readonly kohyo: number | null },
  department: string,
  section: string,
): RuleHit | null {
  const listed = organisationOf(context)?.byKey.get(departmentKey(section)) ?? [];
  const [first] = listed;
  const key = departmentKey(department);
  if (!first || key === '' || listed.some((one) => departmentKey(one.department) === key)) return null;
  return {
    ...at,
    variant: at.kohyo === null ? 'index' : '',
    params: {
      department: department.trim(),
      section: first.section,
      listed: listed.map((one) => one.department).join('、'),
      listedCell: first.cell ? addressOf(first.cell) : '',
    },
    related: listed.flatMap((one) => (one.cell ? [one.cell] : [])),
  };
}

/** A section under another 部 than in the office's list: totals by 部 count it in the wrong place. */
export const rule: Rule = {
  code: 'K611',
  group: 'crosscheck',
  severity: 'warning',
  source: machineReadability('L2-04'),
  *check(context) {
    if (!organisationOf(context)) return;
    for (const { table } of matchedIndexes(context)) {
      for (const { department, lead } of table.entries) {
        const [named, ...others] = namedSections(lead?.text ?? '');
        if (!department || !named || others.length > 0) continue;
        const hit = hitOf(context, { cell: department.cell, kohyo: null }, department.text, named.section);
        if (hit) yield hit;
      }
    }
    for (const kohyo of context.kohyo) {
      for (const key of ['lead', 'related']) {
        const value = kohyo.fields.get(key);
        if (value?.kind !== 'text') continue;
        for (const { department, section } of namedSections(value.text)) {
          const hit = hitOf(context, { cell: value.cell, kohyo: kohyo.index }, department ?? '', section);
          if (hit) yield hit;
        }
      }
    }
  },
};
