import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '同じ文字で書かれている', baseline: 'pairs' },
    {
      name: 'すべて「〇」（漢数字のゼロ）で書かれている',
      baseline: 'pairs',
      change: [
        { at: '担当課の評価', write: '〇' },
        { sheet: '管理票02', at: '担当課の評価', write: '〇' },
      ],
    },
  ],
  reject: [
    {
      name: '「○」と「〇」が混じっている',
      baseline: 'pairs',
      change: [{ sheet: '管理票02', at: '担当課の評価', write: '〇' }],
      hits: [{ cell: '管理票02!B10', fix: { '管理票02!B10': '○' } }],
    },
  ],
};
