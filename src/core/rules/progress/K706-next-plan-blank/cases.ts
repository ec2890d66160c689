import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: 'どの年度にも計画がある', state: { currentYear: 2026 } },
    {
      name: 'まだ来ていない年度の計画',
      change: [
        { sheet: '個票02', at: 'E13', write: null },
        { sheet: '個票02', at: '各年度目標', year: 2026, write: null },
      ],
      state: { currentYear: 2024 },
    },
    {
      name: '計画の行は空欄でも、その年度の目標がある',
      change: [{ sheet: '個票02', at: 'E13', write: null }],
      state: { currentYear: 2026 },
    },
    {
      name: '計画期間が始まる前は、計画のない年度があってよい',
      change: [
        { sheet: '個票02', at: 'C13', write: null },
        { sheet: '個票02', at: '各年度目標', year: 2024, write: null },
      ],
      state: { currentYear: 2024 },
    },
  ],
  reject: [
    {
      name: '実績を記入した次の年度に計画がない',
      change: [
        { sheet: '個票02', at: 'D13', write: null },
        { sheet: '個票02', at: '各年度目標', year: 2025, write: null },
        { sheet: '個票02', at: '年度目標実績値', year: 2024, write: '申請書20種を整理し、様式を改めた。' },
        { sheet: '個票02', at: '評価', year: 2024, write: '○' },
        { sheet: '個票02', at: '業務量削減実績値（時間）', year: 2024, write: 60 },
      ],
      hits: [{ cell: '個票02!D13', says: '令和7年度の計画がありません。前の年度までは記入されています。' }],
    },
    {
      name: '今の年度の計画がない',
      change: [
        { sheet: '個票02', at: 'E13', write: null },
        { sheet: '個票02', at: '各年度目標', year: 2026, write: null },
      ],
      state: { currentYear: 2026 },
      hits: [{ cell: '個票02!E13', says: '令和8年度の計画がありません。前の年度までは記入されています。' }],
      also: ['K701'],
    },
    {
      name: '今の年度の計画が空白だけ',
      change: [
        { sheet: '個票03', at: 'D13', write: '　' },
        { sheet: '個票03', at: '各年度目標', year: 2025, write: null },
      ],
      state: { currentYear: 2025 },
      hits: [{ cell: '個票03!D13', says: '令和7年度の計画がありません。前の年度までは記入されています。' }],
      also: ['K701'],
    },
  ],
};
