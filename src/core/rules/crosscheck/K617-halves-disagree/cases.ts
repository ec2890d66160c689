import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '2枚とも同じ名前と番号', baseline: 'halves' },
    {
      name: '空白の入れ方だけが違う',
      baseline: 'halves',
      change: [{ sheet: '01実績', at: 'B3', write: '窓口の 予約制' }],
    },
    { name: '実績編の担当課が空欄', baseline: 'halves', change: [{ sheet: '01実績', at: 'B4', write: null }] },
    { name: '1枚ずつの様式' },
    { name: '実績編がまだない', baseline: 'halves', change: [{ remove: '01実績' }] },
  ],
  reject: [
    {
      name: '実績編の名前が違う',
      baseline: 'halves',
      change: [{ sheet: '01実績', at: 'B3', write: '窓口の予約制度' }],
      hits: [
        {
          cell: '01実績!B3',
          says: '同じ取組の2枚で違います。ここは「窓口の予約制度」、01計画のB3は「窓口の予約制」です。',
        },
      ],
    },
    {
      name: '実績編の番号が違う',
      baseline: 'halves',
      change: [{ sheet: '02実績', at: 'B2', write: 3 }],
      hits: [{ cell: '02実績!B2', says: '同じ取組の2枚で違います。ここは「3」、02計画のB2は「2」です。' }],
    },
    {
      name: '実績編の担当課が違う',
      baseline: 'halves',
      change: [{ sheet: '03実績', at: 'B4', write: '総務課' }],
      hits: [{ cell: '03実績!B4', says: '同じ取組の2枚で違います。ここは「総務課」、03計画のB4は「財政課」です。' }],
    },
  ],
};
