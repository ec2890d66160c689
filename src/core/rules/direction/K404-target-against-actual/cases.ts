import type { RuleCases } from '../../rule-case';

const ACTUAL = '業務量削減実績値（時間）';

export const cases: RuleCases = {
  accept: [
    { name: '実績がまだない' },
    { name: '目標も実績もプラス', change: [{ at: ACTUAL, year: 2024, write: 100 }] },
    { name: '実績が0', change: [{ at: ACTUAL, year: 2024, write: 0 }] },
  ],
  reject: [
    {
      name: '目標はプラス、実績は△',
      change: [{ at: ACTUAL, year: 2024, write: '△100' }],
      hits: [{ cell: 'C20', variant: 'hours' }],
    },
    {
      name: '財政効果の実績だけが△',
      change: [{ at: '財政効果実績額（千円）', year: 2025, write: -50 }],
      hits: [{ cell: 'D21', variant: 'effect' }],
      also: ['K402'],
    },
  ],
};
