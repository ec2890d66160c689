import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: 'どの年度にも数値がある' },
    {
      name: '最初の年度が空欄なのは、まだ効果がないため',
      change: [{ at: '業務量削減目標値（時間）', year: 2024, write: null }],
    },
    { name: '途中の年度を「－」で示している', change: [{ at: '業務量削減目標値（時間）', year: 2025, write: '－' }] },
  ],
  reject: [
    {
      name: '途中の年度だけ空欄',
      change: [{ at: '業務量削減目標値（時間）', year: 2025, write: null }],
      hits: [{ cell: 'D16' }],
    },
  ],
};
