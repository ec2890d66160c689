import type { RuleWords } from '../../templates';

export const direction: Readonly<Record<string, RuleWords>> = {};
