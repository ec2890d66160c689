import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '一覧の小分類の違い',
    change: [{ sheet: '取組項目及び優先順位一覧', write: { G24: '業務の効率化' } }],
    expect: [['K602', '個票21', 'C5']],
  },
];
