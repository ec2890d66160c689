import type { RuleCases } from '../../rule-case';

const ACTUAL = '業務量削減実績値（時間）';

export const cases: RuleCases = {
  accept: [
    { name: '実績がまだない' },
    { name: '目標も実績もプラス', change: [{ at: ACTUAL, year: 2024, write: 100 }] },
    { name: '実績が0', change: [{ at: ACTUAL, year: 2024, write: 0 }] },
    {
      name: '目標も実績も△',
      change: [
        { at: '業務量削減目標値（時間）', year: 2024, write: -120 },
        { at: ACTUAL, year: 2024, write: -100 },
      ],
    },
    {
      name: '別の年度の目標とは比べない',
      change: [
        { at: '業務量削減目標値（時間）', year: 2024, write: '－' },
        { at: ACTUAL, year: 2024, write: -100 },
      ],
    },
  ],
  reject: [
    {
      name: '目標はプラス、実績は△',
      change: [{ at: ACTUAL, year: 2024, write: '△100' }],
      hits: [
        {
          cell: 'C20',
          says: '目標と符号が逆です。実績は「△100」、目標（C16）は「120」です。',
          variant: 'hours',
        },
      ],
    },
    {
      name: '財政効果の実績だけが△',
      change: [{ at: '財政効果実績額（千円）', year: 2025, write: -50 }],
      hits: [
        {
          cell: 'D21',
          says: '目標と符号が逆です。実績は「△ 50」、目標（D17）は「300」です。',
          variant: 'effect',
        },
      ],
    },
    {
      name: '目標は△1、実績は＋1',
      change: [
        { at: '業務量削減目標値（時間）', year: 2024, write: -1 },
        { at: ACTUAL, year: 2024, write: 1 },
      ],
      hits: [
        {
          cell: 'C20',
          says: '目標と符号が逆です。実績は「1」、目標（C16）は「△ 1」です。',
          variant: 'hours',
        },
      ],
    },
  ],
};
