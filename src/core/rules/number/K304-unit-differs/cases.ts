import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [{ name: '見出しと同じ単位', change: [{ at: '財政効果目標額（千円）', year: 2026, write: 1200 }] }],
  reject: [
    {
      name: '千円の欄に「円」で書かれている',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: '1,200,000円' }],
      hits: [{ cell: 'E17', fix: { E17: 1200 } }],
    },
    {
      name: '千円の欄に「万円」で書かれている',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: '120万円' }],
      hits: [{ cell: 'E17', fix: { E17: 1200 } }],
    },
    {
      name: '千円に直すと端数が出る',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: '1,234,567円' }],
      hits: [{ cell: 'E17' }],
    },
    {
      name: '時間の欄に人数が書かれている',
      change: [{ at: '業務量削減目標値（時間）', year: 2026, write: '12人' }],
      hits: [{ cell: 'E16', variant: 'other' }],
    },
  ],
};
