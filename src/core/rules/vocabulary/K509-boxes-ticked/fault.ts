import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: 'チェックのない選択',
    change: [{ sheet: '個票22', write: { C10: '□窓口　□郵送　□オンライン' } }],
    expect: [['K509', '個票22', 'C10']],
  },
];
