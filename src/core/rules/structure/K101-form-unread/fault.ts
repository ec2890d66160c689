import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '見出しの大半を消した個票',
    change: [
      { copy: '個票30', as: '個票32（作成中）' },
      { sheet: '個票32（作成中）', keep: ['A1', 'B3', 'B4', 'B5', 'B6', 'C3', 'C4', 'C5', 'C6', 'B9', 'B16'] },
      { sheet: '個票32（作成中）', write: { C3: 'ポンプ場の統合（検討中）' } },
    ],
    expect: [['K101', '個票32（作成中）', 'A1']],
  },
];
