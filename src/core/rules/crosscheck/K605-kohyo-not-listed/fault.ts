import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '一覧への載せ忘れ',
    change: [
      {
        sheet: '取組項目及び優先順位一覧',
        write: { A33: null, B33: null, C33: null, D33: null, E33: null, F33: null, G33: null },
      },
    ],
    expect: [['K605', '個票30', 'C3']],
    alone: '一覧の最後の行に、ほかの誤りがある',
  },
];
