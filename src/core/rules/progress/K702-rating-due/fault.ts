import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  { name: '評価が空欄', change: [{ sheet: '個票30', write: { C23: null } }], expect: [['K702', '個票30', 'C23']] },
];
