import type { Rule } from '../rule';

export const crosscheckRules: readonly Rule[] = [];
