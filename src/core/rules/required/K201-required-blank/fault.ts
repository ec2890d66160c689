import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '現状及び課題認識が空欄',
    change: [{ sheet: '個票03', write: { C8: null } }],
    expect: [['K201', '個票03', 'C8']],
  },
  {
    name: '所管部署が空欄',
    change: [{ sheet: '個票23', write: { C6: null } }],
    expect: [
      ['K201', '個票23', 'C6'],
      ['K603', '個票23', 'C6'],
    ],
  },
];
