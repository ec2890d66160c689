import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '評価が記入されている', baseline: 'pairs' },
    {
      name: '実績も評価も空欄（まだ何も記入されていない）',
      baseline: 'pairs',
      change: [
        { at: '令和5年度実績(見込み)', write: null },
        { at: '担当課の評価', write: null },
      ],
    },
  ],
  reject: [
    {
      name: '実績があるのに、評価が空欄',
      baseline: 'pairs',
      change: [{ at: '担当課の評価', write: null }],
      hits: [{ cell: 'B10', severity: 'warning' }],
    },
    {
      name: '年度が終わり、実績があるのに、評価が空欄',
      baseline: 'pairs',
      change: [{ at: '担当課の評価', write: null }],
      state: { currentYear: 2024 },
      hits: [{ cell: 'B10' }],
    },
    {
      name: '実績の欄がない個票の評価が空欄',
      state: { currentYear: 2025 },
      change: [{ remove: '個票02' }, { remove: '個票03' }, { deleteRow: 19 }],
      hits: [{ cell: 'C21', variant: 'alone' }],
    },
  ],
};
