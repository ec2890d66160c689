import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '費用のような効果額',
    change: [{ sheet: '個票17', write: { F18: 'お知らせの配信の委託料' } }],
    expect: [
      ['K405', '個票17', 'C18'],
      ['K405', '個票17', 'D18'],
      ['K405', '個票17', 'E18'],
    ],
  },
];
