import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '目標だけがあり、年度計画がない',
    change: [
      {
        sheet: '個票11',
        write: { B13: null, C13: null, B14: null, C14: null, D14: null, E14: null, B15: null, D15: null, E15: null },
      },
    ],
    expect: [['K203', '個票11', 'B12']],
  },
];
