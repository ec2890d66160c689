import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '一覧の優先順位の重複',
    change: [{ sheet: '取組項目及び優先順位一覧', write: { C13: 2 } }],
    expect: [
      ['K608', '取組項目及び優先順位一覧', 'C11'],
      ['K608', '取組項目及び優先順位一覧', 'C13'],
    ],
  },
];
