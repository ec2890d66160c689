import type { RuleSource } from '../rule';

/** The labels count what is saved: 業務量削減目標値, 財政効果目標額. */
export const ROW_LABELS: RuleSource = { document: '使っている様式', clause: '業務量削減・財政効果の見出し' };
