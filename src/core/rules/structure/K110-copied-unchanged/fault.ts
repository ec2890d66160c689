import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '番号だけを変えた写し',
    change: [
      { copy: '個票12', as: '個票31' },
      { sheet: '個票31', write: { F2: 31 } },
    ],
    expect: [
      ['K110', '個票31', 'C3'],
      ['K605', '個票31', 'C3'],
      ['K609', '組織一覧及び提案状況', 'C11'],
    ],
  },
];
