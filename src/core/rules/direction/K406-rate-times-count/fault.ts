import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '学校の数が書かれた1校当たりの時間',
    change: [{ sheet: '個票26', write: { E17: '1校当たり150時間' } }],
    expect: [
      ['K306', '個票26', 'E17'],
      ['K406', '個票26', 'E17'],
    ],
  },
];
