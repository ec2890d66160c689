import type { RuleWords } from '../../templates';

export const progress: Readonly<Record<string, RuleWords>> = {};
