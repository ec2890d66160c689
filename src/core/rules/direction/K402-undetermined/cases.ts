import type { RuleCases } from '../../rule-case';

const HOURS = '業務量削減目標値（時間）';
const EFFECT = '財政効果目標額（千円）';

export const cases: RuleCases = {
  accept: [
    { name: '△がない' },
    {
      name: '準備の年度の△（シートから読み取れる）',
      change: [{ at: HOURS, year: 2024, write: '△120' }],
    },
    { name: '「－」は△ではない', change: [{ at: EFFECT, year: 2026, write: '－' }] },
    {
      name: '備考に△の意味が書いてある',
      change: [
        { at: EFFECT, year: 2026, write: '△1200' },
        { at: EFFECT, year: 2025, write: null },
        { at: EFFECT, remarks: true, write: '△は節減できる額' },
      ],
      state: { convention: 'reduction' },
    },
  ],
  reject: [
    {
      name: '財政効果の△に手がかりがない',
      change: [
        { at: EFFECT, year: 2026, write: '△1200' },
        { at: EFFECT, year: 2025, write: null },
      ],
      hits: [
        {
          cell: 'E17',
          says: '△の手がかりがありません。「△1200」は節減できる額か、かかる費用か、どちらか確認してください。',
          variant: 'effect-silent',
          fix: {},
        },
      ],
    },
    {
      name: '準備の3年に△が続くが、同じ年度に財政効果がある（食い違う）',
      change: [
        { at: '各年度目標', year: 2024, write: '調査' },
        { at: '各年度目標', year: 2025, write: '検証' },
        { at: '各年度目標', year: 2026, write: '予算計上' },
        { at: HOURS, year: 2024, write: '△100' },
        { at: HOURS, year: 2025, write: '△100' },
        { at: HOURS, year: 2026, write: '△100' },
        { at: EFFECT, year: 2025, write: null },
      ],
      hits: [
        {
          cell: 'C16',
          says: '△の意味が読み取れません。「△100」は減る時間か、かかる時間か、どちらか確認してください。',
          variant: 'hours',
          fix: {},
        },
      ],
    },
    {
      name: '時間の△に手がかりがない',
      change: [
        { at: HOURS, year: 2024, write: null },
        { at: HOURS, year: 2025, write: null },
        { at: HOURS, year: 2026, write: -50 },
        { at: '各年度目標', year: 2026, write: '－' },
        { at: EFFECT, year: 2026, write: null },
        { at: 'E14', write: null },
      ],
      hits: [
        {
          cell: 'E16',
          says: '△の手がかりがありません。「△ 50」は減る時間か、かかる時間か、どちらか確認してください。',
          variant: 'hours-silent',
          fix: {},
        },
      ],
    },
  ],
};
