import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  { name: '非表示のままの個票', change: [{ hide: '個票19' }], expect: [['K111', '個票19', 'A1']] },
];
