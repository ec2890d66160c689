import { foldWidth } from '../../../notation/fold';
import { measuredFields } from '../../measured-fields';
import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { spacedAmount } from '../spaced-amount';
import { wordsAmongNumbers } from '../typed-among-numbers';

/** Words where an amount belongs: it cannot be added up. */
/** Brackets within brackets go with them. */
function outsideBrackets(text: string): string {
  const inner = /\([^()\n]*\)/gu;
  return text.replace(inner, '').replace(inner, '');
}

export const rule: Rule = {
  code: 'K301',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L2-01'),
  *check(context) {
    for (const kohyo of context.kohyoList) {
      for (const { value } of measuredFields(context, kohyo)) {
        if (value.amount?.kind !== 'text' || spacedAmount(value)) continue;
        const hasDigits = /[0-9〇一二三四五六七八九十百千万]/u.test(outsideBrackets(foldWidth(value.text)));
        yield { cell: value.cell, kohyoIndex: kohyo.index, ...(hasDigits ? { variant: 'unclear' } : {}) };
      }
      for (const { cell } of wordsAmongNumbers(context, kohyo))
        yield { cell, kohyoIndex: kohyo.index, variant: 'others' };
    }
  },
};
