import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '年度を書き入れていない見出し',
    change: [{ sheet: '個票14', write: { E12: '令和○年度計画' } }],
    expect: [['K107', '個票14', 'E12']],
  },
];
