import type { RuleWords } from '../../templates';

export const required: Readonly<Record<string, RuleWords>> = {};
