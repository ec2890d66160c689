import type { Fault } from '../../fault';
import { table } from './table';

export const faults: readonly Fault[] = [
  {
    name: '基準値より悪い目標値',
    change: [table('時間外勤務の総時間', '32,000時間', '39,757時間')],
    expect: [['K317', '実施計画', 'G4']],
    alone: '別の様式の票が要る',
  },
];
