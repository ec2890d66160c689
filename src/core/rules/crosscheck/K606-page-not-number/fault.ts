import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '入れ替わったページ番号',
    change: [{ sheet: '取組項目及び優先順位一覧', write: { A22: 20, A23: 19 } }],
    expect: [
      ['K606', '個票19', 'F2'],
      ['K606', '個票20', 'F2'],
    ],
  },
];
