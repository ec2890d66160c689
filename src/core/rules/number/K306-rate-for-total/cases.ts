import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '全体の合計が書かれている' },
    {
      name: '備考の「一人当たり」は対象にしない',
      change: [{ at: '業務量削減目標値（時間）', remarks: true, write: '一人当たり24時間×40人' }],
    },
  ],
  reject: [
    {
      name: '一人当たりの時間',
      change: [{ at: '業務量削減目標値（時間）', year: 2026, write: '24時間（一人当たり）' }],
      hits: [{ cell: 'E16' }],
    },
    {
      name: '1日当たりの時間',
      change: [{ at: '業務量削減目標値（時間）', year: 2026, write: '8時間/日' }],
      hits: [{ cell: 'E16' }],
    },
  ],
};
