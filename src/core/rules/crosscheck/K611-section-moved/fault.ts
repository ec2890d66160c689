import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '別の部の課',
    change: [{ sheet: '個票21', write: { C6: '市民部健康づくり課' } }],
    expect: [['K611', '個票21', 'C6']],
  },
];
