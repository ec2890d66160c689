import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '円で書いた千円の欄',
    change: [{ sheet: '個票30', write: { E18: 3200000 } }],
    expect: [
      ['K305', '個票30', 'E18'],
      ['K314', '個票30', 'D18'],
    ],
  },
];
