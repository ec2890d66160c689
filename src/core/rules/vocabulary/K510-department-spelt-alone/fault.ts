import type { Fault } from '../../fault';
import { exampleSheets, LEARNED } from '../../learned-example';

export const faults: readonly Fault[] = [
  {
    name: 'ほかの票と1文字違う課の名前',
    change: exampleSheets({ 13: ['確認した課', '業務改喜課'] }),
    state: LEARNED,
    expect: [['K510', '点検5', 'B13']],
    alone: '別の様式の票が要る',
  },
];
