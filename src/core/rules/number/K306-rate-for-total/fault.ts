import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '1か所当たりの時間',
    change: [{ sheet: '個票07', write: { D17: '避難所1か所×0.5時間' } }],
    expect: [
      ['K306', '個票07', 'D17'],
      ['K406', '個票07', 'D17'],
    ],
  },
];
