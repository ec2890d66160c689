import type { RuleWords } from '../../templates';

export const vocabulary: Readonly<Record<string, RuleWords>> = {};
