import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { numberFix } from '../number-fix';
import { typedAmounts } from '../typed-amount';

/** A number typed as text (△480): a spreadsheet leaves it out of its sums without a word. */
export const rule: Rule = {
  code: 'K302',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L2-01'),
  *check(context) {
    for (const kohyo of context.kohyo) {
      for (const { value, amount } of typedAmounts(context, kohyo, 'text')) {
        const fix = numberFix(context.grids, value.cell, amount.value);
        const hit = { cell: value.cell, kohyo: kohyo.index, params: fix.params };
        // (480) may be a minus, or an amount of which another is a part: the section has to say.
        yield amount.sign === '()' ? { ...hit, variant: 'brackets' } : { ...hit, fixes: [fix] };
      }
    }
  },
};
