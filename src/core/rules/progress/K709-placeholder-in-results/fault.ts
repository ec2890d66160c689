import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '〇のままの実績',
    change: [{ sheet: '個票16', write: { C20: '説明会に〇人が参加した。' } }],
    expect: [['K709', '個票16', 'C20']],
  },
];
