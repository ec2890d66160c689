import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '主たる部署が一つ' },
    {
      name: '「★」で取りまとめる部署を示している',
      change: [{ at: '主たる所管部署', write: '★総務部契約課\n総務部管財課' }],
    },
    { name: '関係部署はいくつあってもよい', change: [{ at: '関係部署', write: '総務部管財課、市民部市民課' }] },
    {
      name: '関係部署の欄がない様式では、担当課がいくつあってもよい',
      baseline: 'pairs',
      change: [{ at: '担当課', write: '広報課、総務課' }],
    },
  ],
  reject: [
    {
      name: '部署が2つ書かれている',
      change: [{ at: '主たる所管部署', write: '総務部契約課、総務部管財課' }],
      hits: [
        {
          cell: 'C6',
          says: '部署が2つ書かれています。集計では先頭の「総務部契約課」に数えます。',
        },
      ],
    },
    {
      name: '改行して3つの部署が書かれている',
      change: [{ sheet: '個票02', at: '主たる所管部署', write: '市民部市民課\n福祉部子育て課\n総務部総務課' }],
      hits: [
        {
          cell: '個票02!C6',
          says: '部署が3つ書かれています。集計では先頭の「市民部市民課」に数えます。',
        },
      ],
    },
    {
      name: '2つの部署に「★」が付いている',
      change: [{ at: '主たる所管部署', write: '★総務部契約課\n★総務部管財課' }],
      hits: [
        {
          cell: 'C6',
          says: '部署が2つ書かれています。集計では先頭の「総務部契約課」に数えます。',
        },
      ],
    },
  ],
};
