import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: 'マイナスが一つもない' },
    {
      name: 'すべて「△」で書かれている',
      change: [
        { at: '業務量削減目標値（時間）', year: 2024, write: -120 },
        { at: '業務量削減目標値（時間）', year: 2025, write: -240 },
      ],
    },
  ],
  reject: [
    {
      name: '「△」と「▲」が混ざっている',
      change: [
        { at: '業務量削減目標値（時間）', year: 2024, write: -120 },
        { at: '業務量削減目標値（時間）', year: 2025, write: '▲240' },
      ],
      hits: [{ cell: 'D16' }],
      also: ['K302'],
    },
    {
      name: '「△」と「-」が混ざっている',
      change: [
        { at: '業務量削減目標値（時間）', year: 2024, write: -120 },
        { at: '財政効果目標額（千円）', year: 2024, write: -300, shown: '-300' },
      ],
      hits: [{ cell: 'C17' }],
    },
  ],
};
