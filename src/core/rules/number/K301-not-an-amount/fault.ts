import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '数値の欄の言葉',
    change: [{ sheet: '個票24', write: { D18: '（委託料の増）' } }],
    expect: [['K301', '個票24', 'D18']],
  },
];
