import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '見た目のための空白',
    change: [{ sheet: '個票03', write: { C6: '人　事　課' } }],
    expect: [['K508', '個票03', 'C6']],
  },
];
