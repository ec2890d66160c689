import { type Kohyo, textOf } from '../../../form/kohyo';
import { addressOf } from '../../../grid/address';
import { excerpt } from '../../../message/excerpt';
import { tabledKohyo } from '../../../organisation/matched-indexes';
import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** A 個票 that no line of the index means: it would be missing from what is published. */
export const rule: Rule = {
  code: 'K605',
  group: 'crosscheck',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *check(context) {
    const indexes = context.indexes;
    const listed = new Set<Kohyo>(indexes.flatMap(({ pairs }) => pairs.map(({ kohyo }) => kohyo)));
    const last = indexes.at(-1)?.table.entries.at(-1)?.name.cell;
    if (!last) return;
    for (const kohyo of tabledKohyo(context.kohyoList, context.indexes)) {
      const name = kohyo.fields.of('name');
      if (listed.has(kohyo) || !name || textOf(kohyo, 'name').trim() === '') continue;
      yield {
        cell: name.cell,
        kohyoIndex: kohyo.index,
        params: { text: excerpt(name.text, 60), indexSheet: last.sheet, indexCell: addressOf(last) },
        related: [last],
      };
    }
  },
};
