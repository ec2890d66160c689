import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '一覧のページ番号の重複',
    change: [{ sheet: '取組項目及び優先順位一覧', write: { A20: 16 } }],
    expect: [
      ['K606', '個票17', 'F2'],
      ['K607', '取組項目及び優先順位一覧', 'A4'],
      ['K607', '取組項目及び優先順位一覧', 'A20'],
    ],
  },
];
