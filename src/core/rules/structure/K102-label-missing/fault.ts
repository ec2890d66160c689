import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  { name: '消えた見出し', change: [{ sheet: '個票10', write: { B7: null } }], expect: [['K102', '個票10', 'A1']] },
];
