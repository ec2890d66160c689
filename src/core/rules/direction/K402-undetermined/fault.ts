import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '手がかりのない△',
    change: [{ sheet: '個票04', write: { C17: -40, D17: -40, E17: -40, C21: -40 } }],
    expect: [['K402', '個票04', 'C17']],
  },
  {
    name: '手がかりが食い違う△',
    change: [
      {
        sheet: '個票25',
        write: { C17: -100, D17: -250, E17: -450, F17: '△は準備に要する時間', C18: 200, D18: 500, E18: 900, C21: -110 },
      },
    ],
    expect: [['K402', '個票25', 'C17']],
  },
];
