import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '計画の大分類どおり' },
    { name: '全角と半角の違いは同じとみなす', change: [{ at: '大分類', write: '情報･デジタル化の改革' }] },
    { name: '空欄は、別の指摘（K201）で扱う', change: [{ at: '大分類', write: null }] },
    {
      name: '大分類の決まりがない様式では、語を限らない',
      baseline: 'pairs',
      change: [{ at: '行財政改革の体系', write: '9 新しい体系' }],
    },
  ],
  reject: [
    {
      name: '1文字違い',
      change: [{ at: '大分類', write: '情報・デジタルの改革' }],
      hits: [
        {
          cell: 'C4',
          says: '計画の大分類にありません（「情報・デジタルの改革」）。「情報・デジタル化の改革」の誤りではありませんか。',
          variant: 'near',
          fix: { C4: '情報・デジタル化の改革' },
        },
      ],
    },
    {
      name: 'プランにない言葉',
      change: [{ at: '大分類', write: '市民協働' }],
      hits: [{ cell: 'C4', says: '計画の大分類にありません（「市民協働」）。' }],
    },
    {
      name: '小分類の言葉が入っている',
      change: [{ at: '大分類', write: '業務の効率化' }],
      hits: [
        {
          cell: 'C4',
          says: '大分類ではなく小分類の言葉です（「業務の効率化」）。欄が入れ替わっていませんか。',
          variant: 'other-level',
        },
      ],
    },
  ],
};
