import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '文字で入力された△',
    change: [{ sheet: '個票06', write: { C17: '△180', D17: '△240' } }],
    expect: [
      ['K302', '個票06', 'C17'],
      ['K302', '個票06', 'D17'],
    ],
  },
];
