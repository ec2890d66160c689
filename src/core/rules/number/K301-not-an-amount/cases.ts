import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '数値が記入されている' },
    { name: '「－」は効果がないことを示す', change: [{ at: '財政効果目標額（千円）', year: 2024, write: '－' }] },
    { name: '「未定」は別の指摘（K206）で扱う', change: [{ at: '財政効果目標額（千円）', year: 2024, write: '未定' }] },
    {
      name: '備考の言葉は対象にしない',
      change: [{ at: '財政効果目標額（千円）', remarks: true, write: '運用費を除く' }],
    },
  ],
  reject: [
    {
      name: '言葉だけが入っている',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: '（運用費用）' }],
      hits: [
        {
          cell: 'E17',
          says: '言葉が入り、数値がありません（「（運用費用）」）。集計から除いています。',
        },
      ],
    },
    {
      name: '幅があり、一つの数値に決められない',
      change: [{ at: '業務量削減目標値（時間）', year: 2026, write: '500～600程度' }],
      hits: [
        {
          cell: 'E16',
          says: '数値を一つに読み取れません（「500～600程度」）。集計から除いています。',
          variant: 'unclear',
        },
      ],
    },
    {
      name: '時間の欄に言葉が入っている',
      change: [{ sheet: '個票02', at: '業務量削減目標値（時間）', year: 2025, write: '窓口の状況による' }],
      hits: [
        {
          cell: '個票02!D15',
          says: '言葉が入り、数値がありません（「窓口の状況による」）。集計から除いています。',
        },
      ],
    },
  ],
};
