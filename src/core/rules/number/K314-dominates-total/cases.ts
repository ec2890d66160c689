import type { Change, RuleCases } from '../../rule-case';

const EFFECT = '財政効果目標額（千円）';
const state = { options: { K314: { items: 3, share: 60 } } };
/** Amounts of the three items; what they have in other years is cleared. */
const effects = (...amounts: readonly (number | string | null)[]): Change[] =>
  amounts.flatMap((write, at) =>
    [2024, 2025, 2026].map((year) => ({
      sheet: `個票0${at + 1}`,
      at: EFFECT,
      year,
      write: year === 2026 ? write : '－',
    })),
  );

export const cases: RuleCases = {
  accept: [
    { name: '数値のある取組が5件に満たない', change: effects(900000, 100, 100) },
    { name: 'どの取組も下限の6割に満たない', state, change: effects(590, 300, 110) },
    { name: '数値のある取組が2件しかない', state, change: effects(900000, 100, '－') },
    {
      name: '割合の下限を上げている',
      state: { options: { K314: { items: 3, share: 90 } } },
      change: effects(800, 100, 100),
    },
    { name: '未定は数えない', state, change: effects(800, '未定', 100) },
    {
      name: '桁の誤りとして指摘される数値だけが大きい',
      state,
      change: [
        ...effects(110, 100, 100),
        { at: EFFECT, year: 2024, write: 100 },
        { at: EFFECT, year: 2025, write: 10000 },
      ],
    },
  ],
  reject: [
    {
      name: '1つの取組が9割を超える',
      state,
      change: effects(980, 10, 10),
      hits: [
        {
          cell: 'E17',
          variant: 'effect',
          says: '3件の合計の98％を、この1件が占めています。桁や単位、総額でないかをご確認ください。',
        },
      ],
    },
    {
      name: 'ちょうど下限の6割',
      state,
      change: effects(600, 300, 100),
      hits: [
        {
          cell: 'E17',
          variant: 'effect',
          says: '3件の合計の60％を、この1件が占めています。桁や単位、総額でないかをご確認ください。',
        },
      ],
    },
    {
      name: '△の大きな取組',
      state,
      change: effects(100, -700, 100),
      hits: [
        {
          cell: '個票02!E16',
          variant: 'effect',
          says: '3件の合計の77％を、この1件が占めています。桁や単位、総額でないかをご確認ください。',
        },
      ],
    },
  ],
};
