import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '年度計画だけがあり、目標がない',
    change: [{ sheet: '個票09', write: { C16: null, D16: null, E16: null } }],
    expect: [['K204', '個票09', 'C16']],
  },
];
