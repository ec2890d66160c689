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
  ],
  reject: [
    {
      name: '次の年度の欄に書かれている',
      change: [...REPORTED.map((change) => ({ ...change, year: 2025 })), { at: '評価', year: 2025, write: '○' }],
      state: { currentYear: 2024 },
      hits: [{ cell: 'D19' }],
      also: ['K704'],
    },
  ],
};
