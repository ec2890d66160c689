import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: 'ほかの個票と違う丸の字',
    change: [{ sheet: '個票18', write: { C23: '〇' } }],
    expect: [['K703', '個票18', 'C23']],
  },
];
