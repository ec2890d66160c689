import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '全角の数字',
    change: [{ sheet: '個票01', write: { E17: '１，２４０' } }],
    expect: [['K308', '個票01', 'E17']],
  },
];
