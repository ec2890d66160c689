import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '空白のない数値' },
    { name: '桁区切りのコンマがある', change: [{ at: '業務量削減目標値（時間）', year: 2026, write: '1,920' }] },
    { name: '前後だけに空白がある', change: [{ at: '業務量削減目標値（時間）', year: 2026, write: ' 1920 ' }] },
    { name: '「△」と数字の間の空白', change: [{ at: '業務量削減目標値（時間）', year: 2024, write: '△ 480' }] },
  ],
  reject: [
    {
      name: '桁の間に空白がある',
      change: [{ at: '業務量削減目標値（時間）', year: 2026, write: '1 920' }],
      hits: [
        {
          cell: 'E16',
          says: '数字の間に空白があります（「1 920」）。数値の 1,920 に直せます。',
          variant: 'plain',
          fix: { E16: 1920 },
        },
      ],
    },
    {
      name: '一文字ずつ離して書かれている',
      change: [{ sheet: '個票02', at: '財政効果目標額（千円）', year: 2026, write: '5　0　0' }],
      hits: [
        {
          cell: '個票02!E16',
          says: '数字の間に空白があります（「5　0　0」）。数値の 500 に直せます。',
          variant: 'plain',
          fix: { '個票02!E16': 500 },
        },
      ],
    },
    {
      name: '△の付いた数字の間に空白がある',
      change: [{ at: '業務量削減目標値（時間）', year: 2024, write: '△ 1 200' }],
      hits: [
        {
          cell: 'C16',
          says: '数字の間に空白があります（「△ 1 200」）。数値の -1,200（表示は △ 1,200）に直せます。',
          fix: { C16: -1200 },
        },
      ],
    },
  ],
};
