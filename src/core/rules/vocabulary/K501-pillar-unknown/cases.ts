import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '計画の大分類どおり' },
    { name: '全角と半角の違いは同じとみなす', change: [{ at: '大分類', write: '情報･デジタル化の改革' }] },
  ],
  reject: [
    {
      name: '1文字違い',
      change: [{ at: '大分類', write: '情報・デジタルの改革' }],
      hits: [{ cell: 'C4', variant: 'near', fix: { C4: '情報・デジタル化の改革' } }],
    },
    { name: 'プランにない言葉', change: [{ at: '大分類', write: '市民協働' }], hits: [{ cell: 'C4' }] },
    {
      name: '小分類の言葉が入っている',
      change: [{ at: '大分類', write: '業務の効率化' }],
      hits: [{ cell: 'C4', variant: 'other-level' }],
    },
  ],
};
