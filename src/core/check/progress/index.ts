import type { Rule } from '../rule';

export const progressRules: readonly Rule[] = [];
