import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: 'プランにない組み合わせ',
    change: [{ sheet: '個票27', write: { C5: '歳入の確保' } }],
    expect: [
      ['K503', '個票27', 'C5'],
      ['K602', '個票27', 'C5'],
    ],
  },
];
