import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '△と-が混じった個票',
    change: [{ sheet: '個票23', write: { C21: '-74' } }],
    expect: [
      ['K302', '個票23', 'C21'],
      ['K307', '個票23', 'C21'],
    ],
  },
];
