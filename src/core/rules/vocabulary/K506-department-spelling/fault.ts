import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '組織一覧と違う部署名',
    change: [{ sheet: '個票20', write: { C6: '福祉部こども若者課' } }],
    expect: [['K506', '個票20', 'C6']],
  },
];
