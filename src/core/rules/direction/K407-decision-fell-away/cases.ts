import type { RuleCases } from '../../rule-case';

const EFFECT = '財政効果目標額（千円）';

const answered = (fingerprint: string, sheet = '個票01') => ({
  sheet,
  number: '1',
  name: '入札事務の電子化',
  measure: 'effect' as const,
  means: 'reduction' as const,
  fingerprint,
  by: '行政経営課',
  at: '2026-05-11T09:30:00Z',
});

export const cases: RuleCases = {
  accept: [
    { name: '回答がない' },
    { name: '△がなくなった（もう決めることがない）', state: { decisions: [answered('0')] } },
    {
      name: 'ほかの個票についての回答',
      state: { decisions: [{ ...answered('0', '個票09'), number: '9', name: '公用車の共同利用' }] },
      change: [
        { at: EFFECT, year: 2025, write: null },
        { at: EFFECT, year: 2026, write: '△1300' },
      ],
    },
    {
      name: '時間についての回答は、財政効果の△とは別のもの',
      state: { decisions: [{ ...answered('0'), measure: 'hours' as const }] },
      change: [
        { at: EFFECT, year: 2025, write: null },
        { at: EFFECT, year: 2026, write: '△1300' },
      ],
    },
  ],
  reject: [
    {
      name: '回答のあとで△の数値が変わった',
      state: { decisions: [answered('0')] },
      change: [
        { at: EFFECT, year: 2025, write: null },
        { at: EFFECT, year: 2026, write: '△1300' },
      ],
      hits: [
        {
          cell: 'E17',
          says: '「減の意味」と決定したあとで変わりました（「△1300」）。前の決定は外しています。',
          variant: 'reduction',
          fix: {},
        },
      ],
    },
    {
      name: 'シートの名前が変わっていても、番号と項目名で見つける',
      state: { decisions: [answered('0', '旧個票01')] },
      change: [
        { at: EFFECT, year: 2025, write: null },
        { at: EFFECT, year: 2026, write: '△1300' },
      ],
      hits: [
        {
          cell: 'E17',
          says: '「減の意味」と決定したあとで変わりました（「△1300」）。前の決定は外しています。',
          variant: 'reduction',
          fix: {},
        },
      ],
    },
    {
      name: '「増」と答えたあとで変わった',
      state: { decisions: [{ ...answered('0'), means: 'increase' as const }] },
      change: [
        { at: EFFECT, year: 2025, write: null },
        { at: EFFECT, year: 2026, write: '△1300' },
      ],
      hits: [
        {
          cell: 'E17',
          says: '「増の意味」と決定したあとで変わりました（「△1300」）。前の決定は外しています。',
          variant: 'increase',
          fix: {},
        },
      ],
    },
  ],
};
