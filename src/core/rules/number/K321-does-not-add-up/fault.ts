import type { Fault } from '../../fault';
import { exampleSheets, LEARNED } from '../../learned-example';

export const faults: readonly Fault[] = [
  {
    name: '差引の書き間違い',
    change: exampleSheets({ 6: ['受付時間', 36, 28, 8, '分'] }),
    state: LEARNED,
    expect: [['K321', '点検5', 'D6']],
    alone: '別の様式の票が要る',
  },
];
