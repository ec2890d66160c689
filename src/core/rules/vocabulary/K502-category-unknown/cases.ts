import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '計画の小分類どおり' },
    { name: '間の空白は違いとみなさない', change: [{ at: '小分類', write: '業務の 効率化' }] },
    { name: '空欄は、別の指摘（K201）で扱う', change: [{ at: '小分類', write: null }] },
    {
      name: '小分類の決まりがない様式では、語を限らない',
      baseline: 'pairs',
      change: [{ at: '取組の区分', write: '(9) 新しい区分' }],
    },
  ],
  reject: [
    {
      name: '1文字違い',
      change: [{ at: '小分類', write: '業務効率化' }],
      hits: [
        {
          cell: 'C5',
          says: '計画の小分類にありません（「業務効率化」）。「業務の効率化」の誤りではありませんか。',
          variant: 'near',
          fix: { C5: '業務の効率化' },
        },
      ],
    },
    {
      name: 'プランにない言葉',
      change: [{ at: '小分類', write: '広報の充実' }],
      hits: [{ cell: 'C5', says: '計画の小分類にありません（「広報の充実」）。' }],
    },
    {
      name: '大分類の言葉が入っている',
      change: [{ at: '小分類', write: '財政の改革' }],
      hits: [
        {
          cell: 'C5',
          says: '小分類ではなく大分類の言葉です（「財政の改革」）。欄が入れ替わっていませんか。',
          variant: 'other-level',
        },
      ],
    },
  ],
};
