import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '半角の数値で入力されている' },
    {
      name: '半角の文字は、別の指摘（K302）で扱う',
      change: [{ at: '業務量削減目標値（時間）', year: 2026, write: '1920' }],
    },
    {
      name: '文の欄の全角の数字は対象にしない',
      change: [{ at: '各年度目標', year: 2026, write: '１２件を電子入札で実施' }],
    },
    {
      name: '数値の表示が全角でも、値が数値であればよい',
      change: [{ at: '業務量削減目標値（時間）', year: 2026, write: 960, shown: '９６０' }],
    },
  ],
  reject: [
    {
      name: '全角の数字',
      change: [{ at: '業務量削減目標値（時間）', year: 2026, write: '１，９２０' }],
      hits: [
        {
          cell: 'E16',
          says: '全角の文字で入力されています（「１，９２０」）。数値の 1,920 に直せます。',
          variant: 'plain',
          fix: { E16: 1920 },
        },
      ],
    },
    {
      name: '全角の数字に「△」',
      change: [{ at: '業務量削減目標値（時間）', year: 2024, write: '△４８０' }],
      hits: [
        {
          cell: 'C16',
          says: '全角の文字で入力されています（「△４８０」）。数値の -480（表示は △ 480）に直せます。',
          fix: { C16: -480 },
        },
      ],
    },
    {
      name: '財政効果の小数',
      change: [{ sheet: '個票02', at: '財政効果目標額（千円）', year: 2026, write: '５００．５' }],
      hits: [
        {
          cell: '個票02!E16',
          says: '全角の文字で入力されています（「５００．５」）。数値の 500.5 に直せます。',
          variant: 'plain',
          fix: { '個票02!E16': 500.5 },
        },
      ],
    },
  ],
};
