import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: 'まだ来ていない年度の実績',
    change: [{ sheet: '個票12', write: { D20: '広告の枠を3つ増やした。', D21: 10, D22: 5200, D23: '○' } }],
    state: { currentYear: 2024 },
    expect: [['K710', '個票12', 'D20']],
    alone: '「今の年度」の設定が要る',
  },
];
