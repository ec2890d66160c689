import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '年度計画と目標が記入されている' },
    {
      name: '一つの年度にだけ計画がある',
      change: [
        { at: 'C13', write: null },
        { at: 'D13', write: null },
        { at: 'D14', write: null },
      ],
    },
    {
      name: '計画はなく、目標だけがある（別の指摘 K203 で扱う）',
      change: [
        { sheet: '個票02', at: 'B13', write: null },
        { sheet: '個票02', at: 'C13', write: null },
        { sheet: '個票02', at: 'D13', write: null },
        { sheet: '個票02', at: 'E13', write: null },
      ],
    },
    {
      name: '計画だけがあり、目標はない（別の指摘 K204 で扱う）',
      change: [
        { sheet: '個票02', at: '各年度目標', year: 2024, write: null },
        { sheet: '個票02', at: '各年度目標', year: 2025, write: null },
        { sheet: '個票02', at: '各年度目標', year: 2026, write: null },
      ],
    },
    {
      name: '計算されていない数式の欄は、空欄とは言えない',
      change: [
        { sheet: '個票02', at: 'B13', write: null },
        { sheet: '個票02', at: 'C13', write: null, uncalculated: '=B13' },
        { sheet: '個票02', at: 'D13', write: null },
        { sheet: '個票02', at: 'E13', write: null },
        { sheet: '個票02', at: 'C14', write: null },
        { sheet: '個票02', at: 'D14', write: null },
        { sheet: '個票02', at: 'E14', write: null },
      ],
    },
  ],
  reject: [
    {
      name: 'どの年度にも計画も目標もない',
      change: [
        { at: 'B13', write: null },
        { at: 'C13', write: null },
        { at: 'D13', write: null },
        { at: 'B14', write: null },
        { at: 'D14', write: null },
        { at: 'E14', write: null },
        { at: '各年度目標', year: 2024, write: null },
        { at: '各年度目標', year: 2025, write: null },
        { at: '各年度目標', year: 2026, write: null },
      ],
      hits: [{ cell: 'B12', says: '年度計画も目標も、どの年度にも記入されていません。' }],
    },
    {
      name: '2枚目の個票で計画も目標もない',
      change: [
        { sheet: '個票02', at: 'B13', write: null },
        { sheet: '個票02', at: 'C13', write: null },
        { sheet: '個票02', at: 'D13', write: null },
        { sheet: '個票02', at: 'E13', write: null },
        { sheet: '個票02', at: 'C14', write: null },
        { sheet: '個票02', at: 'D14', write: null },
        { sheet: '個票02', at: 'E14', write: null },
      ],
      hits: [{ cell: '個票02!B12', says: '年度計画も目標も、どの年度にも記入されていません。' }],
    },
    {
      name: '空白だけが入っている',
      change: [
        { sheet: '個票03', at: 'B13', write: '　' },
        { sheet: '個票03', at: 'C13', write: ' ' },
        { sheet: '個票03', at: 'D13', write: null },
        { sheet: '個票03', at: 'E13', write: null },
        { sheet: '個票03', at: 'C14', write: null },
        { sheet: '個票03', at: 'D14', write: null },
        { sheet: '個票03', at: 'E14', write: '　' },
      ],
      hits: [{ cell: '個票03!B12', says: '年度計画も目標も、どの年度にも記入されていません。' }],
    },
  ],
};
