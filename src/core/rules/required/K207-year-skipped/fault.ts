import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '途中の年度だけ空欄の時間',
    change: [{ sheet: '個票17', write: { D17: null } }],
    expect: [['K207', '個票17', 'D17']],
  },
];
