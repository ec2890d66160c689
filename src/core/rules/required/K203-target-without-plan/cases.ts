import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '年度計画と目標が記入されている' },
    {
      name: '年度計画が1つの年度にだけある',
      change: [
        { sheet: '個票02', at: 'C13', write: null },
        { sheet: '個票02', at: 'D13', write: null },
      ],
    },
    {
      name: '取組の内容だけが書かれている（別の指摘 K208 で扱う）',
      change: [
        { sheet: '個票02', at: 'C13', write: null },
        { sheet: '個票02', at: 'D13', write: null },
        { sheet: '個票02', at: 'E13', write: null },
      ],
    },
    {
      name: '計画も目標もない（別の指摘 K202 で扱う）',
      change: [
        { sheet: '個票02', at: 'B13', write: null },
        { sheet: '個票02', at: 'C13', write: null },
        { sheet: '個票02', at: 'D13', write: null },
        { sheet: '個票02', at: 'E13', write: null },
        { sheet: '個票02', at: 'C14', write: null },
        { sheet: '個票02', at: 'D14', write: null },
        { sheet: '個票02', at: 'E14', write: null },
      ],
    },
    {
      name: '計算されていない数式の欄は、空欄とは言えない',
      change: [
        { sheet: '個票02', at: 'B13', write: null },
        { sheet: '個票02', at: 'C13', write: null, uncalculated: '=B13' },
        { sheet: '個票02', at: 'D13', write: null },
        { sheet: '個票02', at: 'E13', write: null },
      ],
    },
  ],
  reject: [
    {
      name: '目標だけが記入されている',
      change: [
        { at: 'B13', write: null },
        { at: 'C13', write: null },
        { at: 'D13', write: null },
        { at: 'B14', write: null },
        { at: 'D14', write: null },
        { at: 'E14', write: null },
      ],
      hits: [{ cell: 'B12', says: '目標はありますが、「年度計画」の行が空欄です。' }],
    },
    {
      name: '目標が最後の年度にだけあり、計画がない',
      change: [
        { sheet: '個票02', at: 'B13', write: null },
        { sheet: '個票02', at: 'C13', write: null },
        { sheet: '個票02', at: 'D13', write: null },
        { sheet: '個票02', at: 'E13', write: null },
        { sheet: '個票02', at: 'C14', write: null },
        { sheet: '個票02', at: 'D14', write: null },
      ],
      hits: [{ cell: '個票02!B12', says: '目標はありますが、「年度計画」の行が空欄です。' }],
    },
    {
      name: '年度計画の行が空白だけ',
      change: [
        { sheet: '個票03', at: 'B13', write: '　' },
        { sheet: '個票03', at: 'C13', write: null },
        { sheet: '個票03', at: 'D13', write: ' ' },
        { sheet: '個票03', at: 'E13', write: null },
      ],
      hits: [{ cell: '個票03!B12', says: '目標はありますが、「年度計画」の行が空欄です。' }],
    },
  ],
};
