import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: 'どの個票も同じ単位', baseline: 'facilities' },
    { name: '同じ大きさの別の書き方', baseline: 'facilities', change: [{ at: 'E16', write: '分間' }] },
    { name: '別のものを数えている', baseline: 'facilities', change: [{ at: 'E17', write: '回' }] },
    { name: '時間と件では比べられない', baseline: 'facilities', change: [{ at: 'E16', write: '件' }] },
    {
      name: '単位の書き方が個票ごとに違う',
      baseline: 'facilities',
      change: [
        { sheet: '施設1', at: 'E16', write: '時間' },
        { sheet: '施設2', at: 'E16', write: '時間' },
        { sheet: '施設3', at: 'E16', write: '時間' },
      ],
    },
  ],
  reject: [
    {
      name: '分の欄に時間',
      baseline: 'facilities',
      change: [{ at: 'E16', write: '時間' }],
      hits: [{ cell: 'E16', says: '単位が「時間」です。ほかの個票では「分」です。' }],
    },
    {
      name: '分の欄に秒',
      baseline: 'facilities',
      change: [{ sheet: '施設2', at: 'E16', write: '秒' }],
      hits: [{ cell: '施設2!E16', says: '単位が「秒」です。ほかの個票では「分」です。' }],
    },
    {
      name: '時間の欄に分',
      baseline: 'facilities',
      change: [{ at: 'E18', write: '分' }],
      hits: [{ cell: 'E18', says: '単位が「分」です。ほかの個票では「時間」です。' }],
    },
  ],
};
