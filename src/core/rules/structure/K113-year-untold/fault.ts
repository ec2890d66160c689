import type { Fault } from '../../fault';
import { LIST, listSheet } from './list';

export const faults: readonly Fault[] = [
  {
    name: '何年度のものか書いていない列',
    change: [listSheet('彩原市　取組一覧', ['効果額（千円）', '実績', '評価'])],
    state: { forms: [LIST] },
    expect: [
      ['K113', '取組一覧', 'D2'],
      ['K113', '取組一覧', 'E2'],
      ['K113', '取組一覧', 'F2'],
    ],
    alone: '別の様式の表が要る',
  },
];
