import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '取組名だけを変えた写し',
    change: [
      { copy: '個票02', as: '個票33' },
      { sheet: '個票33', write: { F2: 33, C3: '庁用自転車の適正配置と共同利用' } },
    ],
    expect: [
      ['K605', '個票33', 'C3'],
      ['K609', '組織一覧及び提案状況', 'C4'],
      ['K613', '個票33', 'C3'],
    ],
  },
];
