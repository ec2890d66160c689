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
    { name: '「令和７年度」と全角で書いている', change: [{ at: 'D12', write: '令和７年度計画' }] },
    { name: '和暦と西暦を併せて書いている', change: [{ at: 'D12', write: '令和7（2025）年度計画' }] },
  ],
  reject: [
    {
      name: '年度の代わりに「中間年」と書かれている',
      change: [{ at: 'D12', write: '中間年計画' }],
      hits: [
        {
          cell: 'D12',
          says: '年度を読み取れない見出しです（「中間年計画」）。この列は集計に入りません。',
        },
      ],
    },
    {
      name: '見出しに「計画」とだけ書かれている',
      change: [{ at: 'D12', write: '計画' }],
      hits: [
        {
          cell: 'D12',
          says: '年度を読み取れない見出しです（「計画」）。この列は集計に入りません。',
        },
      ],
    },
    {
      name: '2枚目の個票で「○年度」のまま',
      change: [{ sheet: '個票02', at: 'E12', write: '令和○年度計画' }],
      hits: [
        {
          cell: '個票02!E12',
          says: '年度を読み取れない見出しです（「令和○年度計画」）。この列は集計に入りません。',
        },
      ],
    },
  ],
};
