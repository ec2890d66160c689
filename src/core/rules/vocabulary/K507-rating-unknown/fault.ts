import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '評価の印でない言葉',
    change: [{ sheet: '個票13', write: { C23: '順調' } }],
    expect: [['K507', '個票13', 'C23']],
  },
];
