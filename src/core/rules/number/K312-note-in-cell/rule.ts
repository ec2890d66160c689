import { excerpt } from '../../../message/excerpt';
import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { noteFixes } from '../note-fix';
import { notedAmongNumbers } from '../typed-among-numbers';
import { type TypedAmount, typedAmounts } from '../typed-amount';

/** A note that stands by itself (※…, （…）) is moved; 約 and 程度 mean nothing without their number, so the whole text is kept. */
function wordsToKeep({ amount, value }: Pick<TypedAmount, 'amount' | 'value'>): string {
  const note = amount.note ?? '';
  return /[※＊*(（[［【]/.test(note) ? note : value.text.trim();
}

/** A note beside the amount in the same cell: it moves to 備考, so that both are kept. */
export const rule: Rule = {
  code: 'K312',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L2-01'),
  *check(context) {
    for (const kohyo of context.kohyoList) {
      const amounts = [...typedAmounts(context, kohyo, 'note')];
      const fixes = noteFixes(context.cells, kohyo, amounts, wordsToKeep);
      for (const one of amounts) {
        const fix = fixes.get(one);
        yield {
          cell: one.value.cell,
          kohyoIndex: kohyo.index,
          params: { note: excerpt(wordsToKeep(one)), number: one.amount.value },
          fixes: fix ? [fix] : [],
        };
      }
      for (const { value, amount } of notedAmongNumbers(context, kohyo)) {
        const params = { note: excerpt(value.text.trim()), number: amount.value };
        yield { cell: value.cell, kohyoIndex: kohyo.index, variant: 'others', params };
      }
    }
  },
};
