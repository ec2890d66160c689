import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '庁内各課', change: [{ at: '関係部署', write: '庁内各課' }] },
    { name: '「府」の付く部署名', change: [{ at: '関係部署', write: '別府支所市民課' }] },
  ],
  reject: [
    {
      name: '「庁内」が「府内」になっている',
      change: [{ at: '関係部署', write: '府内各課' }],
      hits: [{ cell: 'C7', fix: { C7: '庁内各課' } }],
    },
    {
      name: '「関係」が「間係」になっている',
      change: [{ at: '関係部署', write: '土木課、間係各課' }],
      hits: [{ cell: 'C7', fix: { C7: '土木課、関係各課' } }],
    },
  ],
};
