import type { FieldValue } from '../../../form/kohyo';
import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { numberHit } from '../number-fix';
import { typedAmongNumbers } from '../typed-among-numbers';
import { typedAmounts } from '../typed-amount';

const textOf = ({ text }: FieldValue): string => text;

/** A number typed as text (△480): a spreadsheet leaves it out of its sums without a word. */
export const rule: Rule = {
  code: 'K302',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L2-01'),
  *check(context) {
    for (const kohyo of context.kohyoList) {
      for (const { value, amount } of typedAmounts(context, kohyo, 'text')) {
        // The same on nearly every sheet: it was printed on the form (配点), and nobody typed it.
        if (context.across.peers.tally(kohyo, value.key, textOf).commonest === value.text && !value.field.entry.known)
          continue;
        const hit = numberHit(context.cells, kohyo.index, value.cell, amount.value);
        // (480) may be a minus, or an amount of which another is a part: the section has to say.
        yield amount.sign === '()' ? { ...hit, variant: 'brackets', fixes: [] } : hit;
      }
      for (const { value, amount } of typedAmongNumbers(context, kohyo)) {
        if (amount.unit === null && amount.sign !== '()')
          yield numberHit(context.cells, kohyo.index, value.cell, amount.value);
      }
    }
  },
};
