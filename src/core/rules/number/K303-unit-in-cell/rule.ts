import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { numberHit } from '../number-fix';
import { typedAmongNumbers } from '../typed-among-numbers';
import { typedAmounts } from '../typed-amount';

/** The unit stands in the cell although the label gives it: the cell is text, and left out of sums. */
export const rule: Rule = {
  code: 'K303',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L3-04'),
  *check(context) {
    for (const kohyo of context.kohyoList) {
      for (const { value, amount } of typedAmounts(context, kohyo, 'unit')) {
        yield numberHit(context.cells, kohyo.index, value.cell, amount.value);
      }
      for (const { value, amount } of typedAmongNumbers(context, kohyo)) {
        const [hit] = amount.unit === null ? [] : [numberHit(context.cells, kohyo.index, value.cell, amount.value)];
        if (hit) yield { ...hit, variant: 'others' };
      }
    }
  },
};
