import type { OwnRule } from '../../rule';
import { machineReadability } from '../../sources';
import { numberHit } from '../number-fix';
import { typedAmounts } from '../typed-amount';

/** Full-width digits: the cell is text, and left out of sums. */
export const rule: OwnRule = {
  code: 'K308',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L2-01'),
  *checkOne(kohyo, context) {
    for (const { value, amount } of typedAmounts(context, kohyo, 'full-width')) {
      yield numberHit(context.cells, kohyo.index, value.cell, amount.value);
    }
  },
};
