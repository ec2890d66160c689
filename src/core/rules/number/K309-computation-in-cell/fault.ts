import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '計算式を一緒に書いた時間',
    change: [{ sheet: '個票24', write: { E17: '800時間（40時間×20回）' } }],
    expect: [['K309', '個票24', 'E17']],
  },
];
