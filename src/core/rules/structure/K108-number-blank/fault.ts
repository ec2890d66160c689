import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '項目番号の書き忘れ',
    change: [{ sheet: '個票26', write: { F2: null } }],
    expect: [['K108', '個票26', 'F2']],
  },
];
