import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { numberFix } from '../number-fix';
import { typedAmounts } from '../typed-amount';

/** The unit stands in the cell although the label gives it: the cell is text, and left out of sums. */
export const rule: Rule = {
  code: 'K303',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L3-04'),
  *check(context) {
    for (const kohyo of context.kohyo) {
      for (const one of typedAmounts(context, kohyo, 'unit')) {
        const fix = numberFix(context.grids, one.value.cell, one.amount.value);
        yield { cell: one.value.cell, kohyo: kohyo.index, params: fix.params, fixes: [fix] };
      }
    }
  },
};
