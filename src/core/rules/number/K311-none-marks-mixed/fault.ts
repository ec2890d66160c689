import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '「なし」の記号の混在',
    change: [{ sheet: '個票11', write: { D17: '―' } }],
    expect: [['K311', '個票11', 'D17']],
  },
];
