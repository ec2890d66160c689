import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: 'セルの中に書いた単位',
    change: [{ sheet: '個票15', write: { C18: '800千円' } }],
    expect: [['K303', '個票15', 'C18']],
  },
];
