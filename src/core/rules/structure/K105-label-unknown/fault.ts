import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '別の言葉に書き換えた見出し',
    change: [{ sheet: '個票29', write: { B10: '予算の見通し', C10: '令和7年度に1,200万円' } }],
    expect: [
      ['K102', '個票29', 'A1'],
      ['K105', '個票29', 'B10'],
    ],
  },
];
