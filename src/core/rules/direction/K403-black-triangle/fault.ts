import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '△ではなく▲',
    change: [{ sheet: '個票28', write: { C17: '▲100', C21: '▲90' } }],
    expect: [
      ['K302', '個票28', 'C17'],
      ['K302', '個票28', 'C21'],
      ['K403', '個票28', 'C17'],
    ],
  },
];
