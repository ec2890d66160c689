import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '欄の中にだけ記入がある' },
    { name: '小さな表の様式でも、欄の中にだけ記入がある', baseline: 'facilities' },
    { name: '2枚ずつの様式でも、欄の中にだけ記入がある', baseline: 'halves' },
    {
      name: 'どの個票にも同じ所に同じ言葉があれば、様式の言葉とみなす',
      baseline: 'facilities',
      change: [1, 2, 3, 4, 5, 6].map((at) => ({ sheet: `施設${at}`, at: 'H2', write: '企画課使用欄' })),
    },
    {
      name: '記入者の欄が足されている',
      baseline: 'facilities',
      change: [
        { sheet: '施設2', at: 'G2', write: '記入者' },
        { sheet: '施設2', at: 'H2', write: '山田' },
      ],
    },
    {
      name: '様式の見出しをもう一度書いている',
      baseline: 'facilities',
      change: [{ sheet: '施設2', at: 'G6', write: '利用料金' }],
    },
  ],
  reject: [
    {
      name: '欄の外に言葉が書かれている',
      baseline: 'facilities',
      change: [{ sheet: '施設2', at: 'H6', write: '減免を含む' }],
      hits: [
        {
          cell: '施設2!H6',
          variant: 'one',
          says: 'どの欄のものかわからず、読み取っていません（「減免を含む」）。',
        },
      ],
    },
    {
      name: '表の右に数値が書き足されている',
      baseline: 'facilities',
      change: [
        { sheet: '施設3', at: 'H6', write: 430 },
        { sheet: '施設3', at: 'H7', write: 5040 },
      ],
      hits: [
        {
          cell: '施設3!H6',
          variant: 'some',
          says: 'どの欄のものかわからない記入が2か所あります（H6、H7）。読み取っていません。',
        },
      ],
    },
    {
      name: '様式の下に表が足されている',
      baseline: 'facilities',
      change: [41, 42, 43].flatMap((row) => [
        { sheet: '施設4', at: `A${row}`, write: `追加の事業${row}` },
        { sheet: '施設4', at: `B${row}`, write: row * 100 },
      ]),
      hits: [
        {
          cell: '施設4!A41',
          variant: 'more',
          says: 'どの欄のものかわからない記入が6か所あります（A41、B41、A42、B42、A43ほか）。読み取っていません。',
        },
      ],
    },
  ],
};
