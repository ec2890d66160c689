import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: 'まだ来ていない年度の実績は空欄でよい', state: { currentYear: 2024 } },
    { name: '今の年度が設定されていなければ、空欄でよい' },
    {
      name: '「記載不要です」と書かれた個票',
      change: [
        { remove: '個票02' },
        { remove: '個票03' },
        { at: 'B19', write: 'プラン策定時は記載不要です。進捗管理時に記載します。' },
      ],
      state: { currentYear: 2027 },
    },
    {
      name: '目標のない数値は、実績も空欄でよい',
      change: [
        { sheet: '個票02', at: '年度目標実績値', year: 2024, write: '申請書20種を整理し、様式を改めた。' },
        { sheet: '個票02', at: '評価', year: 2024, write: '○' },
        { sheet: '個票02', at: '業務量削減実績値（時間）', year: 2024, write: 60 },
      ],
    },
  ],
  reject: [
    {
      name: '年度が終わっても空欄',
      state: { currentYear: 2025 },
      change: [{ remove: '個票02' }, { remove: '個票03' }],
      hits: [
        {
          cell: 'C19',
          says: '「年度目標実績値」（令和6年度）が空欄です。年度が終わっていますので、記入をお願いします。',
          variant: 'over',
        },
      ],
    },
    {
      name: '評価だけが先に記入されている',
      change: [{ at: '評価', year: 2024, write: '○' }],
      hits: [
        {
          cell: 'C19',
          says: '「年度目標実績値」（令和6年度）が空欄です。同じ年度のほかの欄には記入があります。',
          variant: 'begun',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'ほかの個票には、その年度の実績がある',
      change: [
        { copy: '個票02', as: '個票04' },
        ...['個票02', '個票03', '個票04'].flatMap((sheet) => [
          { sheet, at: '年度目標実績値', year: 2024, write: `${sheet}の計画した作業をすべて終えた。` },
          { sheet, at: '評価', year: 2024, write: '○' },
          { sheet, at: '業務量削減実績値（時間）', year: 2024, write: 70 },
          { sheet, at: '財政効果実績額（千円）', year: 2024, write: 10 },
        ]),
      ],
      hits: [
        {
          cell: 'C19',
          says: '「年度目標実績値」（令和6年度）が空欄です。ほかの個票の多くには、この年度の実績があります。',
          variant: 'others',
          severity: 'warning',
        },
      ],
    },
    {
      name: '実績の文章はあるが、目標のある数値がない',
      change: [
        { at: '年度目標実績値', year: 2024, write: '仕様書を作り、3社から意見を聞いた。' },
        { at: '評価', year: 2024, write: '○' },
      ],
      hits: [
        {
          cell: 'C20',
          says: '「業務量削減実績値（時間）」（令和6年度）が空欄です。目標は「120」です。',
          variant: 'amount',
          severity: 'warning',
        },
      ],
    },
  ],
};
