import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '主たる部署が2つ',
    change: [{ sheet: '個票16', write: { C6: '市民部収納課、市民部税務課' } }],
    expect: [['K505', '個票16', 'C6']],
  },
];
