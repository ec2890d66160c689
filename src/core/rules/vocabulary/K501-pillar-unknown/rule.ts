import type { OwnRule } from '../../rule';
import { machineReadability } from '../../sources';
import { outsideVocabulary } from '../outside-vocabulary';

/** A 大分類 that the plan does not have: the 個票 falls out of every list by 大分類. */
export const rule: OwnRule = {
  code: 'K501',
  group: 'vocabulary',
  severity: 'error',
  source: machineReadability('L2-04'),
  checkOne: (kohyo, context) => outsideVocabulary(kohyo, context, 'pillar'),
};
