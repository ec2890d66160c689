import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '数式がない' },
    { name: '値が直接入っている', change: [{ at: 'C17', write: 480 }] },
    { name: '空欄は、計算されていないこととは違う', change: [{ at: 'C17', write: null }] },
    { name: '文字の「=」で始まる値', change: [{ at: 'C3', write: '=窓口の予約' }] },
  ],
  reject: [
    {
      name: '結果の入っていない数式が1つある',
      change: [{ at: 'D17', write: null, uncalculated: '=C17*2' }],
      hits: [
        {
          cell: 'D17',
          says: '数式 1 か所が、まだ計算されていません。Excel で開いて保存してください。',
        },
      ],
    },
    {
      name: '2つのシートにあっても、指摘は1つ',
      change: [
        { at: 'D17', write: null, uncalculated: '=C17*2' },
        { sheet: '個票02', at: 'E17', write: null, uncalculated: '=D17' },
      ],
      hits: [
        {
          cell: 'D17',
          says: '数式 2 か所が、まだ計算されていません。Excel で開いて保存してください。',
        },
      ],
    },
    {
      name: '2枚目の個票だけにある',
      change: [{ sheet: '個票02', at: 'C3', write: null, uncalculated: '=A1' }],
      hits: [
        {
          cell: '個票02!C3',
          says: '数式 1 か所が、まだ計算されていません。Excel で開いて保存してください。',
        },
      ],
    },
  ],
};
