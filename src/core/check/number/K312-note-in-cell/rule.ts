import { excerpt } from '../../excerpt';
import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { noteFixes } from '../note-fix';
import { typedAmounts } from '../typed-amount';

/** A note beside the amount in the same cell: it moves to 備考, so that both are kept. */
export const rule: Rule = {
  code: 'K312',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L2-01'),
  *check(context) {
    for (const kohyo of context.kohyo) {
      const amounts = [...typedAmounts(context, kohyo, 'note')];
      const fixes = noteFixes(context.grids, kohyo, amounts, (one) => one.amount.note ?? '');
      for (const one of amounts) {
        const fix = fixes.get(one);
        yield {
          cell: one.value.cell,
          kohyo: kohyo.index,
          params: { note: excerpt(one.amount.note ?? ''), number: one.amount.value },
          fixes: fix ? [fix] : [],
        };
      }
    }
  },
};
