import type { Rule } from '../rule';
import { rule as requiredBlank } from './K201-required-blank/rule';
import { rule as noPlan } from './K202-no-plan/rule';
import { rule as targetWithoutPlan } from './K203-target-without-plan/rule';
import { rule as planWithoutTarget } from './K204-plan-without-target/rule';
import { rule as placeholderLeft } from './K205-placeholder-left/rule';
import { rule as amountPending } from './K206-amount-pending/rule';
import { rule as yearSkipped } from './K207-year-skipped/rule';
import { rule as planRowHalf } from './K208-plan-row-half/rule';

export const requiredRules: readonly Rule[] = [
  requiredBlank,
  noPlan,
  targetWithoutPlan,
  planWithoutTarget,
  placeholderLeft,
  amountPending,
  yearSkipped,
  planRowHalf,
];
