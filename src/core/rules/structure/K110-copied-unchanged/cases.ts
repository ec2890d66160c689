import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: 'すべての個票の内容が違う' },
    {
      name: '写したあとで取組名を書き換えている',
      change: [
        { copy: '個票01', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
        { sheet: '個票04', at: '取組項目名', write: '契約書の電子化' },
      ],
    },
    {
      name: '写したあとで関係部署だけを書き換えている',
      change: [
        { copy: '個票01', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
        { sheet: '個票04', at: '関係部署', write: '市民部市民課' },
      ],
    },
    {
      name: '比べるのに必要な欄の数を多くしてあり、個票の記入がそれに足りない',
      state: { options: { K110: { enough: 20 } } },
      change: [
        { sheet: '個票03', at: '各年度目標', year: 2024, write: null },
        { sheet: '個票03', at: '各年度目標', year: 2025, write: null },
        { sheet: '個票03', at: '財政効果目標額（千円）', year: 2024, write: null },
        { sheet: '個票03', at: '財政効果目標額（千円）', year: 2025, write: null },
        { copy: '個票03', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
      ],
    },
  ],
  reject: [
    {
      name: '番号だけを変えた写し',
      change: [
        { copy: '個票01', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
      ],
      hits: [
        {
          cell: '個票04!C3',
          says: '取組名も内容も、個票01とまったく同じです。写したままではありませんか。',
        },
      ],
    },
    {
      name: '番号も同じ写し',
      change: [{ copy: '個票01', as: '個票01 (2)' }],
      hits: [
        {
          cell: '個票01 (2)!C3',
          says: '取組名も内容も、個票01とまったく同じです。写したままではありませんか。',
        },
      ],
      also: ['K109'],
    },
    {
      name: '比べるのに必要な欄の数を少なくしてあり、書き始めの個票も比べる',
      state: { options: { K110: { enough: 2 } } },
      change: [
        { copy: '個票03', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
      ],
      hits: [
        {
          cell: '個票04!C3',
          says: '取組名も内容も、個票03とまったく同じです。写したままではありませんか。',
        },
      ],
    },
  ],
};
