import type { Fault } from '../../fault';
import { ACTION_PLAN, DX_PLAN } from '../two-plans';

export const faults: readonly Fault[] = [
  {
    name: '票のないDXの取組',
    change: [
      ACTION_PLAN,
      DX_PLAN,
      { sheet: '9101', write: { B5: '➤ 【DX】オンライン相談の導入（市民課）\n➤ 【DX】公用車予約の電子化（総務課）' } },
    ],
    expect: [['K615', '9101', 'B5']],
    alone: '別の様式の票が要る',
  },
];
