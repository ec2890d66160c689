import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '別の取組から写したままの計画の項目',
    change: [{ sheet: '個票28', write: { B13: '仕様の検討', B14: '包括委託の実施', B15: '仕上がりの確認' } }],
    state: { options: { K114: { tasks: 3 } } },
    expect: [
      ['K114', '個票24', 'B13'],
      ['K114', '個票28', 'B13'],
    ],
    alone: '見本の計画は3件までで、設定を変えないと比べない',
  },
];
