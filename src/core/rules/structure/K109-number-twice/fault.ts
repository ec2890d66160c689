import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '隣の個票と同じ項目番号',
    change: [{ sheet: '個票24', write: { F2: 23 } }],
    expect: [
      ['K109', '個票24', 'F2'],
      ['K606', '個票24', 'F2'],
    ],
  },
];
