import { addressOf } from '../../../grid/address';
import { foldLabel } from '../../../notation/fold';
import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { fixKohyo, fixTable } from '../agree-fixes';
import { indexPairs } from '../index-pairs';

const asNumber = (text: string): number | null => {
  const folded = foldLabel(text);
  return /^\d{1,6}$/.test(folded) ? Number(folded) : null;
};

/** The index sends the reader to another number than the one on the 個票. */
export const rule: Rule = {
  code: 'K606',
  group: 'crosscheck',
  severity: 'warning',
  source: machineReadability('L2-04'),
  *check(context) {
    for (const { entry, kohyo } of indexPairs(context)) {
      const number = kohyo.fields.of('number');
      const own = asNumber(number?.text ?? '');
      const listed = asNumber(entry.page?.text ?? '');
      if (!number || !entry.page || own === null || listed === null || own === listed) continue;
      yield {
        cell: number.cell,
        kohyoIndex: kohyo.index,
        params: { listedText: listed, indexSheet: entry.page.cell.sheet, indexCell: addressOf(entry.page.cell) },
        related: [entry.page.cell],
        fixes: [fixTable(context.cells, entry.page, own), fixKohyo(context.cells, number, listed)],
      };
    }
  },
};
