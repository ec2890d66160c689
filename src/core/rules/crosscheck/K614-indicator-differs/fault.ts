import type { Fault } from '../../fault';
import { ACTION_PLAN, DX_PLAN, indicators } from '../two-plans';

export const faults: readonly Fault[] = [
  {
    name: '2つの計画で違う目標値',
    change: [ACTION_PLAN, indicators('120件', '500件'), DX_PLAN],
    expect: [['K614', '事業01', 'C8']],
    alone: '別の様式の票が要る',
  },
];
