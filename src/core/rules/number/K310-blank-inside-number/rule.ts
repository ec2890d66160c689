import { measuredFields } from '../../measured-fields';
import type { OwnRule } from '../../rule';
import { machineReadability } from '../../sources';
import { numberHit } from '../number-fix';
import { spacedAmount } from '../spaced-amount';

/** Blanks inside a number, put there for the looks: the cell is text. */
export const rule: OwnRule = {
  code: 'K310',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L1-06'),
  *checkOne(kohyo, context) {
    for (const { value } of measuredFields(context, kohyo)) {
      const amount = spacedAmount(value);
      if (amount) yield numberHit(context.cells, kohyo.index, value.cell, amount.value);
    }
  },
};
