import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { outsideVocabulary } from '../outside-vocabulary';

/** A 大分類 that the plan does not have: the 個票 falls out of every list by 大分類. */
export const rule: Rule = {
  code: 'K501',
  group: 'vocabulary',
  severity: 'error',
  source: machineReadability('L2-04'),
  check: (context) => outsideVocabulary(context, 'pillar'),
};
