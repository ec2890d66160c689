import type { RuleCases } from '../../rule-case';

const EFFECT = '財政効果目標額（千円）';

export const cases: RuleCases = {
  accept: [
    { name: 'プラスの効果に説明がない' },
    {
      name: '委託料の削減は費用ではない',
      change: [{ at: EFFECT, remarks: true, write: '保守委託料の削減' }],
    },
    { name: '使用料収入は費用ではない', change: [{ at: EFFECT, remarks: true, write: '施設の使用料収入' }] },
    {
      name: '委託料が△で書かれていれば、費用として読める',
      change: [
        { at: EFFECT, year: 2025, write: -300 },
        { at: EFFECT, year: 2026, write: -1200 },
        { at: EFFECT, remarks: true, write: '仕組みの利用料' },
      ],
    },
  ],
  reject: [
    {
      name: '欄に導入費とある',
      change: [{ at: EFFECT, year: 2025, write: '300（機器導入費）' }],
      hits: [
        {
          cell: 'D17',
          says: 'かかる費用のようです（「300（機器導入費）」）。D17に「機器導入費」とあります。',
          fix: { D17: '△300（機器導入費）' },
        },
      ],
    },
    {
      name: '備考に運用経費とある',
      change: [{ at: EFFECT, remarks: true, write: '機器の運用経費' }],
      hits: [
        {
          cell: 'D17',
          says: 'かかる費用のようです（「300」）。F17に「機器の運用経費」とあります。',
          fix: { D17: -300 },
        },
        {
          cell: 'E17',
          says: 'かかる費用のようです（「1,200」）。F17に「機器の運用経費」とあります。',
          fix: { E17: -1200 },
        },
      ],
    },
    {
      name: '実績の欄に委託料とある',
      change: [{ sheet: '個票03', at: '財政効果実績額（千円）', year: 2025, write: '700（調査の委託料）' }],
      hits: [
        {
          cell: '個票03!D20',
          says: 'かかる費用のようです（「700（調査の委託料）」）。D20に「調査の委託料」とあります。',
          fix: { '個票03!D20': '△700（調査の委託料）' },
        },
      ],
    },
  ],
};
