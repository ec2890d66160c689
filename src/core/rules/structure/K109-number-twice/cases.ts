import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '番号がすべて違う' },
    { name: '同じ数字に枝番が付いていれば、別の番号', change: [{ sheet: '個票02', at: 'F2', write: '1-2' }] },
    {
      name: '番号がどちらも空欄',
      change: [
        { at: 'F2', write: null },
        { sheet: '個票02', at: 'F2', write: null },
      ],
    },
    { name: '前の番号と1つ違う', change: [{ sheet: '個票02', at: 'F2', write: 4 }] },
  ],
  reject: [
    {
      name: '2枚目の番号が1枚目と同じ',
      change: [{ sheet: '個票02', at: 'F2', write: 1 }],
      hits: [{ cell: '個票02!F2', says: '番号「1」が、個票01のF2と同じです。' }],
    },
    {
      name: '全角の数字でも同じ番号とみなす',
      change: [{ sheet: '個票02', at: 'F2', write: '１' }],
      hits: [{ cell: '個票02!F2', says: '番号「１」が、個票01のF2と同じです。' }],
    },
    {
      name: '3枚が同じ番号',
      change: [
        { sheet: '個票02', at: 'F2', write: 1 },
        { sheet: '個票03', at: 'F2', write: 1 },
      ],
      hits: [
        { cell: '個票02!F2', says: '番号「1」が、個票01のF2と同じです。' },
        { cell: '個票03!F2', says: '番号「1」が、個票01のF2と同じです。' },
      ],
    },
    {
      name: 'シート名と違う番号のほうを指摘する',
      baseline: 'facilities',
      change: [{ sheet: '施設2', at: 'B2', write: 5 }],
      hits: [{ cell: '施設2!B2', says: '番号「5」が、施設5のB2と同じです。' }],
    },
  ],
};
