import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [{ name: '番号がすべて違う' }],
  reject: [
    {
      name: '2枚目の番号が1枚目と同じ',
      change: [{ sheet: '個票02', at: 'F2', write: 1 }],
      hits: [{ cell: '個票02!F2' }],
    },
    {
      name: '全角の数字でも同じ番号とみなす',
      change: [{ sheet: '個票02', at: 'F2', write: '１' }],
      hits: [{ cell: '個票02!F2' }],
    },
  ],
};
