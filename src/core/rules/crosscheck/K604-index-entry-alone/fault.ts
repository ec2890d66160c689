import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '一覧にあって個票がない取組',
    change: [
      {
        sheet: '取組項目及び優先順位一覧',
        write: {
          A34: 31,
          B34: '08上下水道局',
          C34: 3,
          D34: '下水道使用料の改定',
          E34: '下水道課',
          F34: '財政の改革',
          G34: '歳入の確保',
        },
      },
    ],
    expect: [['K604', '取組項目及び優先順位一覧', 'D34']],
  },
];
