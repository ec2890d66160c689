import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '数値が記入されている' },
    { name: '効果がないことを「－」で示している', change: [{ at: '財政効果目標額（千円）', year: 2024, write: '－' }] },
    { name: '文の欄の「未定」は別の指摘（K205）で扱う', change: [{ at: '各年度目標', year: 2025, write: '未定' }] },
    {
      name: '備考の「未定」は対象にしない',
      change: [{ at: '財政効果目標額（千円）', remarks: true, write: '単価は未定' }],
    },
  ],
  reject: [
    {
      name: '「未定」',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: '未定' }],
      hits: [{ cell: 'E17', says: '「財政効果目標額（千円）」が「未定」です。決まるまで集計から除きます。' }],
    },
    {
      name: '理由を添えた「不明」',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: '不明（単価を照会中）' }],
      hits: [
        {
          cell: 'E17',
          says: '「財政効果目標額（千円）」が「不明（単価を照会中）」です。決まるまで集計から除きます。',
        },
      ],
    },
    {
      name: '時間の欄の「検討中」と「調整中」',
      change: [
        { at: '業務量削減目標値（時間）', year: 2025, write: '検討中' },
        { at: '業務量削減目標値（時間）', year: 2026, write: '調整中' },
      ],
      hits: [
        { cell: 'D16', says: '「業務量削減目標値（時間）」が「検討中」です。決まるまで集計から除きます。' },
        { cell: 'E16', says: '「業務量削減目標値（時間）」が「調整中」です。決まるまで集計から除きます。' },
      ],
    },
  ],
};
