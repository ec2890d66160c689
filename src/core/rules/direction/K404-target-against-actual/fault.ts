import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '目標と実績で符号が逆',
    change: [{ sheet: '個票19', write: { C21: -70 } }],
    expect: [
      ['K402', '個票19', 'C21'],
      ['K404', '個票19', 'C21'],
    ],
  },
];
