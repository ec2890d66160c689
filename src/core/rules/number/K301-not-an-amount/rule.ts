import { foldWidth } from '../../../notation/fold';
import { measuredFields } from '../../measured-fields';
import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { spacedAmount } from '../spaced-amount';

/** Words where an amount belongs: it cannot be added up. */
export const rule: Rule = {
  code: 'K301',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L2-01'),
  *check(context) {
    for (const kohyo of context.kohyoList) {
      for (const { value } of measuredFields(context, kohyo)) {
        if (value.amount?.kind !== 'text' || spacedAmount(value)) continue;
        const hasDigits = /[0-9〇一二三四五六七八九十百千万]/u.test(foldWidth(value.text).replace(/[((].*?[))]/gu, ''));
        yield { cell: value.cell, kohyoIndex: kohyo.index, ...(hasDigits ? { variant: 'unclear' } : {}) };
      }
    }
  },
};
