import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    {
      name: '「－」にそろっている',
      change: [
        { at: '財政効果目標額（千円）', year: 2024, write: '－' },
        { at: '財政効果目標額（千円）', year: 2025, write: '－' },
      ],
    },
    { name: '「－」が一つだけ', change: [{ at: '財政効果目標額（千円）', year: 2024, write: '－' }] },
    { name: '0と「－」は、書き分けることがある', change: [{ at: '財政効果目標額（千円）', year: 2025, write: '－' }] },
    { name: '違う記号が別の個票にある', change: [{ at: '財政効果目標額（千円）', year: 2024, write: '―' }] },
  ],
  reject: [
    {
      name: '「－」と「ー」（長音）が混ざっている',
      change: [
        { at: '財政効果目標額（千円）', year: 2024, write: '－' },
        { at: '財政効果目標額（千円）', year: 2025, write: 'ー' },
      ],
      hits: [{ cell: 'D17', says: '「なし」が「ー」で書かれています。同じ個票のほかの欄では「－」です。' }],
    },
    {
      name: '「－」と「なし」が混ざっている',
      change: [
        { at: '財政効果目標額（千円）', year: 2024, write: '－' },
        { at: '財政効果目標額（千円）', year: 2025, write: 'なし' },
      ],
      hits: [{ cell: 'D17', says: '「なし」が「なし」で書かれています。同じ個票のほかの欄では「－」です。' }],
    },
    {
      name: '2枚目の個票で、時間と財政効果の記号が違う',
      change: [{ sheet: '個票02', at: '業務量削減目標値（時間）', year: 2024, write: '―' }],
      hits: [{ cell: '個票02!C16', says: '「なし」が「－」で書かれています。同じ個票のほかの欄では「―」です。' }],
    },
  ],
};
