import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '見出しと違う単位',
    change: [{ sheet: '個票28', write: { D18: '60万円' } }],
    expect: [['K304', '個票28', 'D18']],
  },
];
