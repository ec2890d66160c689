import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '前のプランの年度のままの列',
    change: [{ sheet: '個票08', write: { E12: '令和5年度計画', E19: '令和5年度実績' } }],
    expect: [['K106', '個票08', 'E12']],
  },
];
