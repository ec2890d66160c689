import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '目標の3分の1で◎',
    change: [{ sheet: '個票08', write: { C22: 30000 } }],
    expect: [['K704', '個票08', 'C23']],
  },
];
