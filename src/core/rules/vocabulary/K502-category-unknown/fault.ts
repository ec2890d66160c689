import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: 'プランにない小分類',
    change: [{ sheet: '個票25', write: { C5: '業務の能率化' } }],
    expect: [
      ['K502', '個票25', 'C5'],
      ['K602', '個票25', 'C5'],
    ],
  },
];
