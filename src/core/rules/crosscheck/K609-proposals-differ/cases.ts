import type { RuleCases } from '../../rule-case';

const ORGANISATION = '組織一覧及び提案状況';

export const cases: RuleCases = {
  accept: [
    { name: '提案件数と枚数が同じ' },
    {
      name: '複数の部署が書かれた個票は、一覧の部署に数える',
      change: [{ at: '主たる所管部署', write: '総務部契約課、総務部管財課' }],
    },
    { name: '件数の列がない組織一覧', change: [{ sheet: ORGANISATION, at: 'C3', write: null }] },
    { name: '件数が空欄の部署', change: [{ sheet: ORGANISATION, at: 'C5', write: null }] },
  ],
  reject: [
    {
      name: '提案件数より個票が多い',
      change: [{ sheet: ORGANISATION, at: 'C5', write: 0 }],
      hits: [
        {
          cell: `${ORGANISATION}!C5`,
          says: '組織一覧及び提案状況のC5では「契約課」の提案件数は0件ですが、個票は1枚あります（個票01）。',
          fix: { [`${ORGANISATION}!C5`]: 1 },
        },
      ],
    },
    {
      name: '提案件数より個票が少ない',
      change: [{ sheet: ORGANISATION, at: 'C5', write: 2 }],
      hits: [
        {
          cell: `${ORGANISATION}!C5`,
          says: '組織一覧及び提案状況のC5では「契約課」の提案件数は2件ですが、個票は1枚あります（個票01）。',
        },
      ],
    },
    {
      name: '個票が1枚もない',
      change: [{ sheet: ORGANISATION, at: 'C4', write: 1 }],
      hits: [
        {
          cell: `${ORGANISATION}!C4`,
          says: '組織一覧及び提案状況のC4では「総務課」の提案件数は1件ですが、個票が1枚もありません。',
          variant: 'none',
        },
      ],
    },
  ],
};
