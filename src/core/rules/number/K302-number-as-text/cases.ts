import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '数値で入力されている' },
    {
      name: '数値の -480 が表示形式で「△ 480」と見えている',
      change: [{ at: '業務量削減目標値（時間）', year: 2024, write: -480, shown: '△ 480' }],
    },
    { name: '「－」は数値の書き間違いではない', change: [{ at: '財政効果目標額（千円）', year: 2024, write: '－' }] },
    {
      name: '単位の付いた文字は、別の指摘（K303）で扱う',
      change: [{ at: '業務量削減目標値（時間）', year: 2026, write: '960時間' }],
    },
  ],
  reject: [
    {
      name: '「△480」と文字で入力されている',
      change: [{ at: '業務量削減目標値（時間）', year: 2024, write: '△480' }],
      hits: [
        {
          cell: 'C16',
          says: '文字で入力されています（「△480」）。数値の -480（表示は △ 480）に直せます。',
          fix: { C16: -480 },
        },
      ],
    },
    {
      name: '桁区切りの入った文字',
      change: [{ at: '業務量削減目標値（時間）', year: 2026, write: '1,920' }],
      hits: [
        {
          cell: 'E16',
          says: '文字で入力されています（「1,920」）。数値の 1,920 に直せます。',
          variant: 'plain',
          fix: { E16: 1920 },
        },
      ],
    },
    {
      name: '括弧付きは、マイナスか内訳かを担当課に確かめる',
      change: [{ at: '業務量削減目標値（時間）', year: 2024, write: '(480)' }],
      hits: [
        {
          cell: 'C16',
          says: '括弧付きの文字です（「(480)」）。マイナスなら △ 480 に直し、内訳なら備考へ移してください。',
          variant: 'brackets',
        },
      ],
    },
    {
      name: '小数の文字',
      change: [{ at: '業務量削減目標値（時間）', year: 2024, write: '0.5' }],
      hits: [
        {
          cell: 'C16',
          says: '文字で入力されています（「0.5」）。数値の 0.5 に直せます。',
          variant: 'plain',
          fix: { C16: 0.5 },
        },
      ],
    },
    {
      name: '単位のない見出しの欄で、ほかの個票は数値で書いている',
      baseline: 'facilities',
      change: [{ at: 'B17', write: '900' }],
      hits: [
        {
          cell: 'B17',
          variant: 'plain',
          says: '文字で入力されています（「900」）。数値の 900 に直せます。',
          fix: { B17: 900 },
        },
      ],
    },
  ],
};
