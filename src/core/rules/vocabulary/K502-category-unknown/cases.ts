import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [{ name: '計画の小分類どおり' }],
  reject: [
    {
      name: '1文字違い',
      change: [{ at: '小分類', write: '業務効率化' }],
      hits: [{ cell: 'C5', variant: 'near', fix: { C5: '業務の効率化' } }],
    },
    { name: 'プランにない言葉', change: [{ at: '小分類', write: '広報の充実' }], hits: [{ cell: 'C5' }] },
    {
      name: '大分類の言葉が入っている',
      change: [{ at: '小分類', write: '財政の改革' }],
      hits: [{ cell: 'C5', variant: 'other-level' }],
    },
  ],
};
