import type { Rule } from '../rule';
import { rule as requiredBlank } from './K201-required-blank/rule';

export const requiredRules: readonly Rule[] = [requiredBlank];
