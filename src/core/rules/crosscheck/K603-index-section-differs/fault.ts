import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '一覧の所管部署の違い',
    change: [{ sheet: '取組項目及び優先順位一覧', write: { E18: '収納課' } }],
    expect: [['K603', '個票15', 'C6']],
  },
];
