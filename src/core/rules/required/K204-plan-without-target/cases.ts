import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '年度計画と目標が記入されている' },
    {
      name: '目標が最後の年度だけにある',
      change: [
        { at: '各年度目標', year: 2024, write: null },
        { at: '各年度目標', year: 2025, write: null },
      ],
    },
    {
      name: '目標がないことを「－」で示している',
      change: [
        { at: '各年度目標', year: 2024, write: '－' },
        { at: '各年度目標', year: 2025, write: '－' },
        { at: '各年度目標', year: 2026, write: '－' },
      ],
    },
  ],
  reject: [
    {
      name: '目標がどの年度も空欄',
      change: [
        { at: '各年度目標', year: 2024, write: null },
        { at: '各年度目標', year: 2025, write: null },
        { at: '各年度目標', year: 2026, write: null },
      ],
      hits: [{ cell: 'C15' }],
    },
  ],
};
