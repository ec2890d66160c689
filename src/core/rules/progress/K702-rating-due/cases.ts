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
    { name: '評価がまだ要らない、これからの年度', state: { currentYear: 2024 } },
    {
      name: '実績も空欄のときは、先に実績を求める（K701）',
      baseline: 'pairs',
      state: { currentYear: 2024 },
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
      hits: [
        {
          cell: 'B10',
          says: '「担当課の評価」（令和5年度）が空欄です。実績は記入されています。',
          severity: 'warning',
        },
      ],
    },
    {
      name: '年度が終わり、実績があるのに、評価が空欄',
      baseline: 'pairs',
      change: [{ at: '担当課の評価', write: null }],
      state: { currentYear: 2024 },
      hits: [{ cell: 'B10', says: '「担当課の評価」（令和5年度）が空欄です。実績は記入されています。' }],
    },
    {
      name: '実績の欄がない個票の評価が空欄',
      state: { currentYear: 2025 },
      change: [{ remove: '個票02' }, { remove: '個票03' }, { deleteRow: 19 }],
      hits: [{ cell: 'C21', says: '「評価」（令和6年度）が空欄です。記入をお願いします。', variant: 'alone' }],
    },
  ],
};
