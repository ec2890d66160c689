import type { Rule } from '../rule';

export const vocabularyRules: readonly Rule[] = [];
