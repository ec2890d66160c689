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
  ],
  reject: [
    {
      name: '「－」と「ー」（長音）が混ざっている',
      change: [
        { at: '財政効果目標額（千円）', year: 2024, write: '－' },
        { at: '財政効果目標額（千円）', year: 2025, write: 'ー' },
      ],
      hits: [{ cell: 'D17' }],
    },
  ],
};
