import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '決定のあとで変わった△',
    change: [{ sheet: '個票04', write: { C17: -60, D17: -40, E17: -40, C21: -40 } }],
    state: {
      decisions: [
        {
          sheet: '個票04',
          number: '4',
          name: '採用試験の通年化と情報発信の強化',
          measure: 'hours',
          means: 'reduction',
          fingerprint: '変わる前のもの',
          by: '行政経営課',
          at: '2026-05-11T09:30:00Z',
        },
      ],
    },
    expect: [['K407', '個票04', 'C17']],
    alone: '前の決定が要る',
  },
];
