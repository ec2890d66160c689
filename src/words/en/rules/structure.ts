import type { RuleWords } from '../../templates';

export const structure: Readonly<Record<string, RuleWords>> = {};
