import type { Fault } from '../../fault';
import { table } from '../../number/K317-indicator-not-better/table';

export const faults: readonly Fault[] = [
  {
    name: '数値のない目標',
    change: [table('窓口の改善', '－', '書かない窓口の導入')],
    expect: [['K209', '実施計画', 'G4']],
    alone: '別の様式の票が要る',
  },
];
