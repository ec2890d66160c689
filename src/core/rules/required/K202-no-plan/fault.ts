import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '年度計画も目標もない',
    change: [
      {
        sheet: '個票02',
        write: {
          B13: null,
          C13: null,
          D13: null,
          E13: null,
          B14: null,
          C14: null,
          D14: null,
          E14: null,
          B15: null,
          C15: null,
          D15: null,
          E15: null,
          C16: null,
          D16: null,
          E16: null,
        },
      },
    ],
    expect: [['K202', '個票02', 'B12']],
  },
];
