import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '見出しの1文字違い',
    change: [{ sheet: '個票30', write: { B9: '取組の方向姓、内容' } }],
    expect: [['K104', '個票30', 'B9']],
  },
];
