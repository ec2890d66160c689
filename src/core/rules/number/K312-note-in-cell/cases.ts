import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    {
      name: '説明は備考にある',
      change: [{ at: '財政効果目標額（千円）', remarks: true, write: '※令和4年度の実績による' }],
    },
  ],
  reject: [
    {
      name: '説明が数値の後ろに書かれている（備考は空いている）',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: '1,200（千円）※令和4年度の実績による' }],
      hits: [{ cell: 'E17', fix: { F17: '※令和4年度の実績による', E17: 1200 } }],
    },
    {
      name: '2つの年度に違う説明がある',
      change: [
        { at: '財政効果目標額（千円）', year: 2025, write: '300※試行の分' },
        { at: '財政効果目標額（千円）', year: 2026, write: '1200※全件の分' },
      ],
      hits: [
        { cell: 'D17', fix: { F17: '令和7年度：※試行の分\n令和8年度：※全件の分', D17: 300, E17: 1200 } },
        { cell: 'E17' },
      ],
    },
    {
      name: '「約」は数値と一緒に備考へ残す',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: '約1,200' }],
      hits: [{ cell: 'E17', fix: { F17: '約1,200', E17: 1200 } }],
    },
    {
      name: '備考がふさがっているときは、自動では直さない',
      change: [
        { at: '財政効果目標額（千円）', year: 2026, write: '1200※全件の分' },
        { at: '財政効果目標額（千円）', remarks: true, write: '運用費を除く' },
      ],
      hits: [{ cell: 'E17' }],
    },
  ],
};
