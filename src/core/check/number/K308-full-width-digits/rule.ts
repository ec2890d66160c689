import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { numberFix } from '../number-fix';
import { typedAmounts } from '../typed-amount';

/** Full-width digits: the cell is text, and left out of sums. */
export const rule: Rule = {
  code: 'K308',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L2-01'),
  *check(context) {
    for (const kohyo of context.kohyo) {
      for (const one of typedAmounts(context, kohyo, 'full-width')) {
        const fix = numberFix(context.grids, one.value.cell, one.amount.value);
        yield { cell: one.value.cell, kohyo: kohyo.index, params: fix.params, fixes: [fix] };
      }
    }
  },
};
