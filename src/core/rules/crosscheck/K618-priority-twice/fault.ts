import type { Fault } from '../../fault';
import { exampleSheets, LEARNED } from '../../learned-example';

export const faults: readonly Fault[] = [
  {
    name: 'ほかの票と同じ優先順位',
    change: exampleSheets({ 11: ['優先順位', 2] }),
    state: LEARNED,
    expect: [['K618', '点検5', 'B11']],
    alone: '別の様式の票が要る',
  },
];
