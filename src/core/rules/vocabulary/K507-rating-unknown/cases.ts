import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '評価の記号が書かれている', baseline: 'pairs' },
    { name: 'まだ評価していない', baseline: 'pairs', change: [{ at: '担当課の評価', write: null }] },
    {
      name: '○と〇（漢数字のゼロ）の違いは同じとみなす',
      baseline: 'pairs',
      change: [{ at: '担当課の評価', write: '〇' }],
    },
    {
      name: '記号の決まりがない様式では、A・B・C や 1～5 の評価も使える',
      change: [{ at: '評価', year: 2024, write: 'Ａ' }],
    },
    { name: '説明のない様式で、どの個票も英字', baseline: 'facilities' },
    { name: '説明のない様式で、別の英字', baseline: 'facilities', change: [{ at: 'B25', write: 'D' }] },
  ],
  reject: [
    {
      name: '記号の代わりに言葉が書かれている',
      baseline: 'pairs',
      change: [{ at: '担当課の評価', write: '概ね順調' }],
      hits: [
        {
          cell: 'B10',
          says: '評価の記号ではありません（「概ね順調」）。◎ ○ △ ▲ のいずれかを記入してください。',
          variant: 'legend',
        },
      ],
    },
    {
      name: '様式にない記号',
      baseline: 'pairs',
      change: [{ at: '担当課の評価', write: 'B' }],
      hits: [
        {
          cell: 'B10',
          says: '評価の記号ではありません（「B」）。◎ ○ △ ▲ のいずれかを記入してください。',
          variant: 'legend',
        },
      ],
    },
    {
      name: '記号の決まりがない様式でも、言葉だけの評価は数えられない',
      change: [{ at: '評価', year: 2024, write: '達成' }],
      hits: [{ cell: 'C22', says: '評価の記号として読み取れません（「達成」）。' }],
    },
    {
      name: '説明のない様式で、ほかの個票は英字なのに△',
      baseline: 'facilities',
      change: [{ at: 'B25', write: '△' }],
      hits: [
        {
          cell: 'B25',
          variant: 'others',
          says: 'ほかの個票の評価の記号（A B）と違います（「△」）。',
        },
      ],
    },
  ],
};
