import type { RuleWords } from '../../templates';

export const crosscheck: Readonly<Record<string, RuleWords>> = {};
