import type { Fault } from '../../fault';

export const faults: readonly Fault[] = [
  {
    name: '効果の欄に書いた売上の総額',
    change: [{ sheet: '個票12', write: { C18: 4000, D18: 4120, E18: 4243.6, F18: '売上を毎年度3％増' } }],
    expect: [['K315', '個票12', 'C18']],
    alone: 'この個票には、ほかの誤りがある',
  },
];
