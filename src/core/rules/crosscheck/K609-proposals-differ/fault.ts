import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '提案件数の違い',
    change: [{ sheet: '組織一覧及び提案状況', write: { C13: 2 } }],
    expect: [['K609', '組織一覧及び提案状況', 'C13']],
  },
];
