import { departmentKey, parseDepartments } from '../../../notation/department';
import { foldLabel } from '../../../notation/fold';
import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { choiceFix } from '../choice-fix';

/** A section spelt otherwise than in the office's own list: the same section, but a search or a PivotTable takes it for another. */
export const rule: Rule = {
  code: 'K506',
  group: 'vocabulary',
  severity: 'info',
  source: machineReadability('L2-04'),
  *check(context) {
    for (const one of context.kohyoList) {
      const lead = one.fields.of('lead');
      if (lead?.kind !== 'text') continue;
      for (const { section } of parseDepartments(lead.text)) {
        const [listed] = section === null ? [] : (context.organisation?.byKey.get(departmentKey(section)) ?? []);
        const known = listed?.section;
        if (section === null || known === undefined || foldLabel(known) === foldLabel(section)) continue;
        const rewritten = lead.text.replace(section, known);
        yield {
          cell: lead.cell,
          kohyoIndex: one.index,
          params: { section, official: known },
          fixes: rewritten === lead.text ? [] : [choiceFix(context.cells, lead, rewritten)],
        };
      }
    }
  },
};
