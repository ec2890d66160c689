import { departmentKey, parseDepartments } from '../../../notation/department';
import { foldLabel } from '../../../notation/fold';
import type { CheckContext, Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { choiceFix } from '../choice-fix';

/** Section names as the office writes them, by their spelling-insensitive key. */
function officialSections(context: CheckContext): ReadonlyMap<string, string> {
  const set = context.state.departments.map((one) => one.section);
  const read = context.tables.organisations.flatMap((table) => table.units.map((unit) => unit.section.text));
  return new Map((set.length > 0 ? set : read).map((section) => [departmentKey(section), section.trim()]));
}

/** A section spelt otherwise than in the office's own list: the same section, but a search or a PivotTable takes it for another. */
export const rule: Rule = {
  code: 'K506',
  group: 'vocabulary',
  severity: 'info',
  source: machineReadability('L2-04'),
  *check(context) {
    const official = officialSections(context);
    for (const one of context.kohyo) {
      const lead = one.fields.get('lead');
      if (lead?.kind !== 'text') continue;
      for (const { section } of parseDepartments(lead.text)) {
        const known = section === null ? undefined : official.get(departmentKey(section));
        if (section === null || known === undefined || foldLabel(known) === foldLabel(section)) continue;
        const rewritten = lead.text.replace(section, known);
        yield {
          cell: lead.cell,
          kohyo: one.index,
          params: { section, official: known },
          fixes: rewritten === lead.text ? [] : [choiceFix(context.grids, lead, rewritten)],
        };
      }
    }
  },
};
