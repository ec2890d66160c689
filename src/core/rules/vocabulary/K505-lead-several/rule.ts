import { excerpt } from '../../../message/excerpt';
import { departmentKey, parseDepartments } from '../../../notation/department';
import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** Several sections as lead although the form has a field for the others: totals by section need one that answers for the item. */
export const rule: Rule = {
  code: 'K505',
  group: 'vocabulary',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *check({ kohyoList, leads }) {
    for (const one of kohyoList) {
      const lead = one.fields.of('lead');
      const related = one.fields.of('related');
      if (!lead || !related || lead.kind !== 'text') continue;
      const named = parseDepartments(lead.text).filter((entry) => entry.section !== null && !entry.others);
      if (named.length < 2 || named.filter((entry) => entry.lead).length === 1) continue;
      const [first] = named;
      // The index, or who was asked, may say which of them it is.
      const section = departmentKey(leads.get(one.index)?.section ?? '');
      const counted = named.find((entry) => departmentKey(entry.section ?? '') === section) ?? first;
      yield {
        cell: lead.cell,
        kohyoIndex: one.index,
        variant: counted === first ? '' : 'another',
        params: { count: named.length, first: counted?.text ?? '', text: excerpt(lead.text) },
        related: [related.cell],
      };
    }
  },
};
