import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: 'プランにない大分類',
    change: [{ sheet: '個票04', write: { C4: '人材の改革' } }],
    expect: [
      ['K501', '個票04', 'C4'],
      ['K602', '個票04', 'C4'],
    ],
  },
];
