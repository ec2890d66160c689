import type { Fault } from '../../fault';
import { exampleSheets, LEARNED } from '../../learned-example';

export const faults: readonly Fault[] = [
  {
    name: '表の右に書き足した記入',
    change: exampleSheets({ 7: ['確認時間', 41, 38, -3, '分', '昨年度は6分'] }),
    state: LEARNED,
    expect: [['K115', '点検5', 'F7']],
    alone: '別の様式の票が要る',
  },
];
