import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [{ name: '年度計画と目標が記入されている' }],
  reject: [
    {
      name: '目標だけが記入されている',
      change: [
        { at: 'B13', write: null },
        { at: 'C13', write: null },
        { at: 'D13', write: null },
        { at: 'B14', write: null },
        { at: 'D14', write: null },
        { at: 'E14', write: null },
      ],
      hits: [{ cell: 'B12' }],
    },
  ],
};
