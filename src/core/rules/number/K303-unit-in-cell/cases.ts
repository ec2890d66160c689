import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [{ name: '数値だけが入力されている' }],
  reject: [
    {
      name: '「時間」が付いている',
      change: [{ at: '業務量削減目標値（時間）', year: 2025, write: '△24時間' }],
      hits: [{ cell: 'D16', fix: { D16: -24 } }],
    },
    {
      name: '「千円」が付いている',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: '1,200千円' }],
      hits: [{ cell: 'E17', variant: 'plain', fix: { E17: 1200 } }],
    },
  ],
};
