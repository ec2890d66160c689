import { exampleSheets, LEARNED } from '../../learned-example';
import type { Change, RuleCases } from '../../rule-case';

const state = LEARNED;
/** The ranks of the five 業務点検票, and their sections where they are not the usual ones. */
const ranks = (given: readonly (string | number | null)[], leads: readonly string[] = []): Change[] => [
  ...exampleSheets({}),
  ...given.map((write, at) => ({ sheet: `点検${at + 1}`, at: 'B11', write })),
  ...leads.map((write, at) => ({ sheet: `点検${at + 1}`, at: 'B4', write })),
];

export const cases: RuleCases = {
  accept: [
    { name: '順位がすべて違う', state, change: ranks([3, 1, 5, 2, 4]) },
    {
      name: '課ごとの順位',
      state,
      change: ranks([1, 2, 1, 2, 3], ['市民課', '市民課', '税務課', '税務課', '税務課']),
    },
    { name: '何の中での順位かわからない', state, change: ranks([1, 1, 1, 2, 2], Array(5).fill('市民課')) },
    {
      name: 'ひとまとまりの取組',
      state,
      change: [
        ...ranks([1, 2, 3, 4, 4]),
        { sheet: '点検4', at: 'B3', write: '広報の校正①' },
        { sheet: '点検5', at: 'B3', write: '広報の校正②' },
      ],
    },
    { name: '順位ではなく言葉が書かれている', state, change: ranks(['高', '中', '高', '低', '中']) },
    { name: '順位が空欄', state, change: ranks([1, null, 3, null, 5]) },
  ],
  reject: [
    {
      name: '全体で同じ順位が二つある',
      state,
      change: ranks([1, 2, 3, 4, 2]),
      hits: [{ cell: '点検5!B11', says: '優先順位「2」が、点検2のB11と同じです。' }],
      also: ['K610'],
    },
    {
      name: '課の中で同じ順位が二つある',
      state,
      change: ranks([1, 2, 1, 2, 2], ['市民課', '市民課', '税務課', '税務課', '税務課']),
      hits: [{ cell: '点検5!B11', says: '優先順位「2」が、点検4のB11と同じです。' }],
      also: ['K610'],
    },
    {
      name: '書き方が違っても同じ順位',
      state,
      change: ranks([1, 2, 3, 4, '第４位']),
      hits: [{ cell: '点検5!B11', says: '優先順位「第４位」が、点検4のB11と同じです。' }],
      also: ['K610'],
    },
  ],
};
