import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '見出しが様式どおり' },
    { name: '空白や改行、全角と半角の違いは同じ見出しとみなす', change: [{ at: 'B6', write: '主たる\n所管部署' }] },
  ],
  reject: [
    {
      name: '「業務量削減目標値」が「業務料削減目標値」になっている',
      change: [{ at: 'B16', write: '業務料削減目標値（時間）' }],
      hits: [{ cell: 'B16', fix: { B16: '業務量削減目標値（時間）' } }],
    },
  ],
};
