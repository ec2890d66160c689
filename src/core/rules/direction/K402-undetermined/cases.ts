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
  ],
  reject: [
    {
      name: '財政効果の△に手がかりがない',
      change: [
        { at: EFFECT, year: 2026, write: '△1200' },
        { at: EFFECT, year: 2025, write: null },
      ],
      hits: [{ cell: 'E17', variant: 'effect-silent', fix: {} }],
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
      hits: [{ cell: 'C16', variant: 'hours', fix: {} }],
    },
  ],
};
