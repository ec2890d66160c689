import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '説明を一緒に書いた数値',
    change: [{ sheet: '個票19', write: { E18: '1,900（4月の単価で計算）' } }],
    expect: [['K312', '個票19', 'E18']],
  },
];
