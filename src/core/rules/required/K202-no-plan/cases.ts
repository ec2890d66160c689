import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '年度計画と目標が記入されている' },
    {
      name: '一つの年度にだけ計画がある',
      change: [
        { at: 'C13', write: null },
        { at: 'D13', write: null },
        { at: 'D14', write: null },
      ],
    },
  ],
  reject: [
    {
      name: 'どの年度にも計画も目標もない',
      change: [
        { at: 'B13', write: null },
        { at: 'C13', write: null },
        { at: 'D13', write: null },
        { at: 'B14', write: null },
        { at: 'D14', write: null },
        { at: 'E14', write: null },
        { at: '各年度目標', year: 2024, write: null },
        { at: '各年度目標', year: 2025, write: null },
        { at: '各年度目標', year: 2026, write: null },
      ],
      hits: [{ cell: 'B12' }],
    },
  ],
};
