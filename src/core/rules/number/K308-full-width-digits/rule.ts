import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { numberHit } from '../number-fix';
import { typedAmounts } from '../typed-amount';

/** Full-width digits: the cell is text, and left out of sums. */
export const rule: Rule = {
  code: 'K308',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L2-01'),
  *check(context) {
    for (const kohyo of context.kohyoList) {
      for (const { value, amount } of typedAmounts(context, kohyo, 'full-width')) {
        yield numberHit(context.cells, kohyo.index, value.cell, amount.value);
      }
    }
  },
};
