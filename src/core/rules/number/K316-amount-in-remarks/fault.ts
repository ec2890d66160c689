import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '備考に入った数値',
    change: [{ sheet: '個票09', write: { F18: 50 } }],
    expect: [['K316', '個票09', 'F18']],
    alone: 'この個票には、ほかの誤りがある',
  },
];
