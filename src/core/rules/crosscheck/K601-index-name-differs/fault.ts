import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '一覧の取組項目名の1文字違い',
    change: [{ sheet: '取組項目及び優先順位一覧', write: { D10: '避難所の受付と名薄の電子化' } }],
    expect: [['K601', '個票07', 'C3']],
  },
];
