import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '目標のない財政効果の実績',
    change: [{ sheet: '個票07', write: { C22: 300 } }],
    expect: [['K711', '個票07', 'C22']],
  },
];
