import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '組織一覧にない部署',
    change: [{ sheet: '個票02', write: { C7: '企画部財務課' } }],
    expect: [['K610', '個票02', 'C7']],
  },
];
