import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: 'いつ行うのかが書かれていない計画',
    change: [{ sheet: '個票22', write: { D15: null, E15: null } }],
    expect: [['K208', '個票22', 'B15']],
  },
];
