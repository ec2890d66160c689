import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '次の年度の計画と目標が空欄',
    change: [{ sheet: '個票18', write: { D14: null, D15: null, D16: null } }],
    expect: [['K706', '個票18', 'D13']],
  },
];
