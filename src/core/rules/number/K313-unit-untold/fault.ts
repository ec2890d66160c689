import type { Fault } from '../../fault';
import { CARD, card } from './card';

export const faults: readonly Fault[] = [
  {
    name: '単位のない効果額',
    change: [card(['浮く手間（分）', 600, 1200], ['浮くお金', 20, 30])],
    state: { forms: [CARD] },
    expect: [['K313', '改善01', 'B7']],
    alone: '別の様式の票が要る',
  },
];
