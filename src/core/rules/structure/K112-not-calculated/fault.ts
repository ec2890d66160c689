import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '計算されていない数式',
    change: [{ sheet: '個票12', uncalculated: { C17: '120*4', D17: 'C17*2' } }],
    expect: [['K112', '個票12', 'C17']],
    alone: '見本のブックは、Excel で保存したものと同じように計算が済んでいる',
  },
];
