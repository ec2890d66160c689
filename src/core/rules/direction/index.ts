import type { Rule } from '../rule';
import { rule as k401 } from './K401-against-convention/rule';
import { rule as k402 } from './K402-undetermined/rule';
import { rule as k403 } from './K403-black-triangle/rule';
import { rule as k404 } from './K404-target-against-actual/rule';
import { rule as k405 } from './K405-effect-looks-like-cost/rule';
import { rule as k406 } from './K406-rate-times-count/rule';
import { rule as k407 } from './K407-decision-fell-away/rule';

export const directionRules: readonly Rule[] = [k401, k402, k403, k404, k405, k406, k407];
