import type { Fault } from '../../fault';
import { exampleSheets, LEARNED } from '../../learned-example';

export const faults: readonly Fault[] = [
  {
    name: '1枚だけ違う単位',
    change: exampleSheets({ 6: ['受付時間', 36, 28, -8, '時間'] }),
    state: LEARNED,
    expect: [['K323', '点検5', 'E6']],
    alone: '別の様式の票が要る',
  },
];
