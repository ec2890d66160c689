import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '計画をそのまま写した実績',
    change: [
      { sheet: '個票01', write: { C13: '時間帯別の来庁者数の調査の実施', C20: '時間帯別の来庁者数の調査の実施' } },
    ],
    expect: [['K707', '個票01', 'C20']],
  },
];
