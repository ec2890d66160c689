import { excerpt } from '../../../message/excerpt';
import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** A line of the index for which no 個票 was found: not handed in, or under quite another name. */
export const rule: Rule = {
  code: 'K604',
  group: 'crosscheck',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *check(context) {
    // A workbook of the index alone is no fault.
    if (context.kohyoList.length === 0) return;
    for (const { entriesAlone } of context.indexes) {
      for (const { name, page, lead } of entriesAlone) {
        yield {
          cell: name.cell,
          kohyoIndex: null,
          variant: lead && lead.text.trim() !== '' ? 'section' : '',
          params: { text: excerpt(name.text, 60), page: page?.text.trim() ?? '', section: excerpt(lead?.text ?? '') },
          related: page ? [page.cell] : [],
        };
      }
    }
  },
};
