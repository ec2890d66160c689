import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '3年とも同じ計画',
    change: [
      {
        sheet: '個票03',
        write: {
          C13: '研修の要望の調査',
          D13: '研修の要望の調査',
          E13: '研修の要望の調査',
          C14: '分野別の研修の実施',
          D14: '分野別の研修の実施',
          E14: '分野別の研修の実施',
          C15: '受講の記録の整備',
          D15: '受講の記録の整備',
          E15: '受講の記録の整備',
        },
      },
    ],
    expect: [['K708', '個票03', 'D13']],
  },
];
