import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: 'まだ決まらない効果額',
    change: [{ sheet: '個票18', write: { E18: '未定（電気料金の改定後に積算）' } }],
    expect: [['K206', '個票18', 'E18']],
  },
];
