import { addressOf } from '../../../grid/address';
import { excerpt } from '../../../message/excerpt';
import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';
import { listOf, missingNumbers, type Numbered, numbered } from '../numbering';

/** Page numbers of the index that stand twice, or leave some out. What is left out is told once for the whole table. */
export const rule: Rule = {
  code: 'K607',
  group: 'crosscheck',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *check(context) {
    for (const { table } of context.indexes) {
      const lines = numbered(table.entries, (entry) => entry.page);
      const [top] = lines;
      if (!top) continue;
      const first = new Map<number, Numbered>();
      for (const line of lines) {
        const other = first.get(line.number);
        if (!other) {
          first.set(line.number, line);
          continue;
        }
        yield {
          cell: line.cell.cell,
          kohyoIndex: null,
          variant: 'twice',
          params: {
            name: excerpt(line.entry.name.text),
            otherCell: addressOf(other.cell.cell),
            otherName: excerpt(other.entry.name.text),
          },
          related: [other.cell.cell],
        };
      }
      const missing = missingNumbers(lines);
      if (missing.length === 0) continue;
      yield {
        cell: top.cell.cell,
        kohyoIndex: null,
        severity: 'info',
        params: { missing: listOf(missing), count: missing.length },
      };
    }
  },
};
