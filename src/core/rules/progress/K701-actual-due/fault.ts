import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  { name: '実績が空欄', change: [{ sheet: '個票29', write: { C20: null } }], expect: [['K701', '個票29', 'C20']] },
];
