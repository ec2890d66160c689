import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: 'どの年度にも数値がある' },
    {
      name: '最初の年度が空欄なのは、まだ効果がないため',
      change: [{ at: '業務量削減目標値（時間）', year: 2024, write: null }],
    },
    { name: '途中の年度を「－」で示している', change: [{ at: '業務量削減目標値（時間）', year: 2025, write: '－' }] },
    {
      name: '最後の年度が空欄なのは、効果が続かない取組のため',
      change: [{ at: '業務量削減目標値（時間）', year: 2026, write: null }],
    },
  ],
  reject: [
    {
      name: '途中の年度だけ空欄',
      change: [{ at: '業務量削減目標値（時間）', year: 2025, write: null }],
      hits: [
        {
          cell: 'D16',
          says: '「業務量削減目標値（時間）」（令和7年度）が空欄です。前後の年度には数値があります。',
        },
      ],
    },
    {
      name: '財政効果の途中の年度が空欄',
      change: [{ sheet: '個票03', at: '財政効果目標額（千円）', year: 2025, write: null }],
      hits: [
        {
          cell: '個票03!D16',
          says: '「財政効果目標額（千円）」（令和7年度）が空欄です。前後の年度には数値があります。',
        },
      ],
    },
    {
      name: '空白だけでも空欄とみなす',
      change: [{ at: '財政効果目標額（千円）', year: 2025, write: '　' }],
      hits: [
        {
          cell: 'D17',
          says: '「財政効果目標額（千円）」（令和7年度）が空欄です。前後の年度には数値があります。',
        },
      ],
    },
  ],
};
