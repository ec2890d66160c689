import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '数値が記入されている' },
    { name: '効果がないことを「－」で示している', change: [{ at: '財政効果目標額（千円）', year: 2024, write: '－' }] },
  ],
  reject: [
    {
      name: '「未定」',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: '未定' }],
      hits: [{ cell: 'E17' }],
    },
    {
      name: '理由を添えた「不明」',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: '不明（単価を照会中）' }],
      hits: [{ cell: 'E17' }],
    },
  ],
};
