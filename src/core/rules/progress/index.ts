import type { Rule } from '../rule';
import { rule as actualDue } from './K701-actual-due/rule';
import { rule as ratingDue } from './K702-rating-due/rule';
import { rule as ratingSpeltAlone } from './K703-rating-spelt-alone/rule';
import { rule as ratingOutOfStep } from './K704-rating-out-of-step/rule';
import { rule as lowRatingUnexplained } from './K705-low-rating-unexplained/rule';
import { rule as nextPlanBlank } from './K706-next-plan-blank/rule';
import { rule as actualCopied } from './K707-actual-copied/rule';
import { rule as planRepeated } from './K708-plan-repeated/rule';
import { rule as placeholderInResults } from './K709-placeholder-in-results/rule';
import { rule as resultTooEarly } from './K710-result-too-early/rule';

export const progressRules: readonly Rule[] = [
  actualDue,
  ratingDue,
  ratingSpeltAlone,
  ratingOutOfStep,
  lowRatingUnexplained,
  nextPlanBlank,
  actualCopied,
  planRepeated,
  placeholderInResults,
  resultTooEarly,
];
