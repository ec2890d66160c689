import { crosscheckRules } from './crosscheck';
import { directionRules } from './direction';
import { numberRules } from './number';
import { progressRules } from './progress';
import { requiredRules } from './required';
import type { Rule } from './rule';
import { structureRules } from './structure';
import { vocabularyRules } from './vocabulary';

/** Every rule there is. A new rule is added to its group's index.ts. */
export const ALL_RULES: readonly Rule[] = [
  ...structureRules,
  ...requiredRules,
  ...numberRules,
  ...directionRules,
  ...vocabularyRules,
  ...crosscheckRules,
  ...progressRules,
];
