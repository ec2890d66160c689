import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '課題も改善点もない△の評価',
    change: [{ sheet: '個票15', write: { C21: 200, C22: 700, C23: '△', C24: null, C25: null } }],
    expect: [['K705', '個票15', 'C24']],
  },
];
