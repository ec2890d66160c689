import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '年度がわかる見出し' },
    {
      name: 'R7、2025年度のような書き方でもよい',
      change: [
        { at: 'D12', write: 'R7計画' },
        { at: 'E12', write: '2026年度計画' },
      ],
    },
  ],
  reject: [
    {
      name: '年度の代わりに「中間年」と書かれている',
      change: [{ at: 'D12', write: '中間年計画' }],
      hits: [{ cell: 'D12' }],
    },
  ],
};
