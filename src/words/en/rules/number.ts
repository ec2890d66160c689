import type { RuleWords } from '../../templates';

export const number: Readonly<Record<string, RuleWords>> = {};
