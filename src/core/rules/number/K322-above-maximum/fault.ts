import type { Fault } from '../../fault';
import { exampleSheets, LEARNED } from '../../learned-example';

export const faults: readonly Fault[] = [
  {
    name: '満点を超えた点数',
    change: exampleSheets({ 8: ['満足度（5点満点）', 3, 6, 3, '点'] }),
    state: LEARNED,
    expect: [['K322', '点検5', 'C8']],
    alone: '別の様式の票が要る',
  },
];
