import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '数値で入力されている' },
    {
      name: '数値の -480 が表示形式で「△ 480」と見えている',
      change: [{ at: '業務量削減目標値（時間）', year: 2024, write: -480, shown: '△ 480' }],
    },
  ],
  reject: [
    {
      name: '「△480」と文字で入力されている',
      change: [{ at: '業務量削減目標値（時間）', year: 2024, write: '△480' }],
      hits: [{ cell: 'C16', fix: { C16: -480 } }],
    },
    {
      name: '桁区切りの入った文字',
      change: [{ at: '業務量削減目標値（時間）', year: 2026, write: '1,920' }],
      hits: [{ cell: 'E16', variant: 'plain', fix: { E16: 1920 } }],
    },
    {
      name: '括弧付きは、マイナスか内訳かを担当課に確かめる',
      change: [{ at: '業務量削減目標値（時間）', year: 2024, write: '(480)' }],
      hits: [{ cell: 'C16', variant: 'brackets' }],
    },
    {
      name: '小数の文字',
      change: [{ at: '業務量削減目標値（時間）', year: 2024, write: '0.5' }],
      hits: [{ cell: 'C16', variant: 'plain', fix: { C16: 0.5 } }],
    },
  ],
};
