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
  ],
  reject: [
    {
      name: '回答のあとで△の数値が変わった',
      state: { decisions: [answered('0')] },
      change: [
        { at: EFFECT, year: 2025, write: null },
        { at: EFFECT, year: 2026, write: '△1300' },
      ],
      hits: [{ cell: 'E17', variant: 'reduction', fix: {} }],
    },
    {
      name: 'シートの名前が変わっていても、番号と項目名で見つける',
      state: { decisions: [answered('0', '旧個票01')] },
      change: [
        { at: EFFECT, year: 2025, write: null },
        { at: EFFECT, year: 2026, write: '△1300' },
      ],
      hits: [{ cell: 'E17', variant: 'reduction', fix: {} }],
    },
  ],
};
