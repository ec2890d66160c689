import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '前の様式の見出しが残った2枚',
    change: [
      { sheet: '個票27', write: { B8: '現状及び課題認識' } },
      { sheet: '個票28', write: { B8: '現状及び課題認識' } },
    ],
    expect: [['K616', '個票27', 'B8']],
  },
];
