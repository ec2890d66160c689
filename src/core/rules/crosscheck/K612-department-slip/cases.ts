import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '庁内各課', change: [{ at: '関係部署', write: '庁内各課' }] },
    { name: '「府」の付く部署名', change: [{ at: '関係部署', write: '別府支所市民課' }] },
    { name: '「関係各課」', change: [{ at: '関係部署', write: '土木課、関係各課' }] },
    {
      name: '部署の欄でない「府内」は対象にしない',
      change: [{ at: 'プラン策定時の現状及び課題認識', write: '府内の市町村では、すでに電子入札を行っている。' }],
    },
  ],
  reject: [
    {
      name: '「庁内」が「府内」になっている',
      change: [{ at: '関係部署', write: '府内各課' }],
      hits: [
        {
          cell: 'C7',
          says: '「府内」は「庁内」の誤りではありませんか。',
          fix: { C7: '庁内各課' },
        },
      ],
    },
    {
      name: '「関係」が「間係」になっている',
      change: [{ at: '関係部署', write: '土木課、間係各課' }],
      hits: [
        {
          cell: 'C7',
          says: '「間」は「関」の誤りではありませんか。',
          fix: { C7: '土木課、関係各課' },
        },
      ],
    },
    {
      name: '2枚目の関係部署に2つの誤り',
      change: [{ sheet: '個票02', at: '関係部署', write: '府内各課、間係各課' }],
      hits: [
        {
          cell: '個票02!C7',
          says: '「府内、間」は「庁内、関」の誤りではありませんか。',
          fix: { '個票02!C7': '庁内各課、関係各課' },
        },
      ],
    },
  ],
};
