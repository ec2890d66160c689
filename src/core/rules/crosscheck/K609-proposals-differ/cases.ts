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
          says: '提案件数が合いません。一覧では0件、個票は1枚です（契約課）。',
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
          says: '提案件数が合いません。一覧では2件、個票は1枚です（契約課）。',
        },
      ],
    },
    {
      name: '個票が1枚もない',
      change: [{ sheet: ORGANISATION, at: 'C4', write: 1 }],
      hits: [
        {
          cell: `${ORGANISATION}!C4`,
          says: '提案件数は1件ですが、個票が1枚もありません（総務課）。',
          variant: 'none',
        },
      ],
    },
  ],
};
