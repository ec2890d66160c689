import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [{ name: 'プランにある組み合わせ' }],
  reject: [
    {
      name: '別の大分類の小分類が書かれている',
      change: [{ at: '小分類', write: '歳出の抑制' }],
      hits: [{ cell: 'C5' }],
    },
  ],
};
