import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '金額が年度ごとに増えている' },
    {
      name: '10倍に増えても、円と千円の取り違えとはみなさない',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: 12000 }],
    },
    { name: '時間の欄は対象にしない', change: [{ at: '業務量削減目標値（時間）', year: 2026, write: 240000 }] },
  ],
  reject: [
    {
      name: '最後の年度だけ円で書かれている',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: 300000 }],
      hits: [{ cell: 'E17' }],
    },
  ],
};
