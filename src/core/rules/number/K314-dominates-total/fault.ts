import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '合計の大半を占める取組',
    change: [{ sheet: '個票28', write: { C18: 900000, D18: 900000, E18: 900000 } }],
    expect: [['K314', '個票28', 'C18']],
    alone: '見本の合計が、この取組だけのものになる',
  },
];
