import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '仮の言葉が残った目標',
    change: [{ sheet: '個票17', write: { E16: '納付率〇％' } }],
    expect: [['K205', '個票17', 'E16']],
  },
];
