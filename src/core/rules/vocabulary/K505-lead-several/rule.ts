import { excerpt } from '../../../message/excerpt';
import { parseDepartments } from '../../../notation/department';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** Several sections as lead although the form has a field for the others: totals by section need one that answers for the item. */
export const rule: OwnRule = {
  code: 'K505',
  group: 'vocabulary',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *checkOne(one) {
    const lead = one.fields.of('lead');
    const related = one.fields.of('related');
    if (!lead || !related || lead.kind !== 'text') return;
    const named = parseDepartments(lead.text).filter((entry) => entry.section !== null && !entry.others);
    if (named.length < 2 || named.filter((entry) => entry.lead).length === 1) return;
    yield {
      cell: lead.cell,
      kohyoIndex: one.index,
      params: { count: named.length, first: named[0]?.text ?? '', text: excerpt(lead.text) },
      related: [related.cell],
    };
  },
};
