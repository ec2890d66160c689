import type { Rule } from '../rule';

export const directionRules: readonly Rule[] = [];
