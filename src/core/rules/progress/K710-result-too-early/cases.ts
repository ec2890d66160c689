import type { CellChange, RuleCases } from '../../rule-case';

/** 実績 of a year, whole but for its 評価. */
const REPORTED: readonly CellChange[] = [
  { at: '年度目標実績値', year: 2024, write: '仕様書を作り、3社から意見を聞いた。' },
  { at: '業務量削減実績値（時間）', year: 2024, write: 80 },
  { at: '財政効果実績額（千円）', year: 2024, write: 0 },
];

export const cases: RuleCases = {
  accept: [
    {
      name: '今の年度の実績は、見込みとして書いてよい',
      baseline: 'pairs',
      state: { currentYear: 2023 },
    },
    {
      name: '今の年度が設定されていない',
      change: [{ at: '年度目標実績値', year: 2026, write: '全件を電子入札で行った。' }],
    },
    {
      name: '今の年度の次の年度に、「－」だけが書かれている',
      change: [{ at: '年度目標実績値', year: 2025, write: '－' }],
      state: { currentYear: 2024 },
    },
    {
      name: '「記載不要です」と書かれている',
      change: [{ at: '年度目標実績値', year: 2026, write: 'プラン策定時は記載不要です。' }],
      state: { currentYear: 2024 },
    },
  ],
  reject: [
    {
      name: '次の年度の欄に書かれている',
      change: [...REPORTED.map((change) => ({ ...change, year: 2025 })), { at: '評価', year: 2025, write: '○' }],
      state: { currentYear: 2024 },
      hits: [
        {
          cell: 'D19',
          says: 'まだ始まっていない令和7年度の「年度目標実績値」に記入があります（今の年度は令和6年度）。',
        },
      ],
      also: ['K704'],
    },
    {
      name: '2年先と3年先の欄に書かれている',
      change: [
        { at: '年度目標実績値', year: 2025, write: '試行を行った。' },
        { at: '年度目標実績値', year: 2026, write: '全件を電子入札で行った。' },
      ],
      state: { currentYear: 2024 },
      also: ['K701', 'K702'],
      hits: [
        {
          cell: 'D19',
          says: 'まだ始まっていない令和7年度の「年度目標実績値」に記入があります（今の年度は令和6年度）。',
        },
        {
          cell: 'E19',
          says: 'まだ始まっていない令和8年度の「年度目標実績値」に記入があります（今の年度は令和6年度）。',
        },
      ],
    },
    {
      name: '進行管理票で、来年度の実績が先に書かれている',
      baseline: 'pairs',
      state: { currentYear: 2022 },
      hits: [
        {
          cell: 'B9',
          says: 'まだ始まっていない令和5年度の「令和5年度実績(見込み)」に記入があります（今の年度は令和4年度）。',
        },
        {
          cell: '管理票02!B9',
          says: 'まだ始まっていない令和5年度の「令和5年度実績(見込み)」に記入があります（今の年度は令和4年度）。',
        },
      ],
    },
  ],
};
