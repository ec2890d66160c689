import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '庁内と府内の取り違え',
    change: [{ sheet: '個票05', write: { C7: '府内各課' } }],
    expect: [['K612', '個票05', 'C7']],
  },
];
