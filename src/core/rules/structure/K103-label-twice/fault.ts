import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '内容の欄に書かれた次の見出し',
    change: [{ sheet: '個票25', write: { C9: '参考事例等' } }],
    expect: [['K103', '個票25', 'C9']],
  },
];
