import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { numberFix } from '../number-fix';
import { typedAmounts } from '../typed-amount';

/** Blanks inside a number, put there for the looks: the cell is text. */
export const rule: Rule = {
  code: 'K310',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L1-06'),
  *check(context) {
    for (const kohyo of context.kohyo) {
      for (const one of typedAmounts(context, kohyo, 'spaces')) {
        const fix = numberFix(context.grids, one);
        yield { cell: one.value.cell, kohyo: kohyo.index, params: fix.params, fixes: [fix] };
      }
    }
  },
};
