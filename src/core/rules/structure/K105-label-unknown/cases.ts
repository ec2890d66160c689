import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '様式の見出しだけがある' },
    { name: '記入者の行が足されている', change: [{ insertRow: 11, cells: [null, '記入者', '山田'] }] },
  ],
  reject: [
    {
      name: '様式にない「特記事項」の行が足されている',
      change: [{ insertRow: 11, cells: [null, '特記事項', '議会への報告が必要'] }],
      hits: [{ cell: 'B11' }],
    },
  ],
};
