import { formatAmount } from '../../../notation/amount';
import type { AmountNumber } from '../../../notation/amount.types';
import { converted } from '../../../notation/exact';
import { foldWidth } from '../../../notation/fold';
import type { OwnRule } from '../../rule';
import { machineReadability } from '../../sources';
import { numberEdit } from '../number-fix';
import { typedAmounts } from '../typed-amount';
import { conversionOf } from '../written-unit';

/** 120万円 is an amount in 円 that was written in 万円; 3万5千円 was written in 円. */
function unitAsWritten(text: string, { power }: AmountNumber, unit: string): string {
  if (power === 0) return unit;
  const powers = foldWidth(text).match(/[十百千万億]+/gu) ?? [];
  return powers.length === 1 ? `${powers[0]}${unit}` : unit;
}

/** The unit written in the cell is not the label's: 円 in a row of 千円 makes the total wrong a thousand-fold. */
export const rule: OwnRule = {
  code: 'K304',
  group: 'number',
  severity: 'error',
  source: machineReadability('L3-04'),
  *checkOne(kohyo, context) {
    for (const { value, unit, amount } of typedAmounts(context, kohyo, 'unit-differs')) {
      const written = amount.unit ?? '';
      const factor = conversionOf(written, unit);
      // Only what comes out even is sure: 1,234円 as 千円 would be rounded, and that is for the section to decide.
      const number = factor === null ? null : converted(amount.value, factor);
      const isSure = number !== null && Number.isInteger(number) && amount.note === null;
      yield {
        cell: value.cell,
        kohyoIndex: kohyo.index,
        params: { unit: unitAsWritten(value.text, amount, written) },
        ...(factor === null ? { variant: 'other' } : {}),
        fixes: isSure
          ? [
              {
                title: 'K304.convert',
                params: { number, shownAs: formatAmount(number) },
                edits: [numberEdit(context.cells, value.cell, number)],
              },
            ]
          : [],
      };
    }
  },
};
