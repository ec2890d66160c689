import { excerpt } from '../../../message/excerpt';
import type { OwnRule } from '../../rule';
import { machineReadability } from '../../sources';
import { noteFixes } from '../note-fix';
import { typedAmounts } from '../typed-amount';

/** A computation written out in the cell: good to know, but it belongs beside the amount. */
export const rule: OwnRule = {
  code: 'K309',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L2-01'),
  *checkOne(kohyo, context) {
    const amounts = [...typedAmounts(context, kohyo, 'computation')];
    // A rate, or a unit of another kind, leaves the total in doubt: no fix.
    const sure = amounts.filter((one) => one.amount.basis === 'total');
    const fixes = noteFixes(context.cells, kohyo, sure, (one) => one.value.text.trim());
    for (const one of amounts) {
      const fix = fixes.get(one);
      yield {
        cell: one.value.cell,
        kohyoIndex: kohyo.index,
        params: { formula: excerpt(one.amount.formula ?? '') },
        fixes: fix ? [fix] : [],
      };
    }
  },
};
