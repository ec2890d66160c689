import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [{ name: '半角の数値で入力されている' }],
  reject: [
    {
      name: '全角の数字',
      change: [{ at: '業務量削減目標値（時間）', year: 2026, write: '１，９２０' }],
      hits: [{ cell: 'E16', variant: 'plain', fix: { E16: 1920 } }],
    },
    {
      name: '全角の数字に「△」',
      change: [{ at: '業務量削減目標値（時間）', year: 2024, write: '△４８０' }],
      hits: [{ cell: 'C16', fix: { C16: -480 } }],
    },
  ],
};
