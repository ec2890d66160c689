import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '数字の間の空白',
    change: [{ sheet: '個票15', write: { E18: '2 400' } }],
    expect: [['K310', '個票15', 'E18']],
  },
];
