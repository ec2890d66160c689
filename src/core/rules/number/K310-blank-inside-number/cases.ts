import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [{ name: '空白のない数値' }],
  reject: [
    {
      name: '桁の間に空白がある',
      change: [{ at: '業務量削減目標値（時間）', year: 2026, write: '1 920' }],
      hits: [{ cell: 'E16', variant: 'plain', fix: { E16: 1920 } }],
    },
  ],
};
