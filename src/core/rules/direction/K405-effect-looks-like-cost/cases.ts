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
  ],
  reject: [
    {
      name: '欄に導入費とある',
      change: [{ at: EFFECT, year: 2025, write: '300（機器導入費）' }],
      hits: [{ cell: 'D17', fix: { D17: '△300（機器導入費）' } }],
    },
    {
      name: '備考に運用経費とある',
      change: [{ at: EFFECT, remarks: true, write: '機器の運用経費' }],
      hits: [
        { cell: 'D17', fix: { D17: -300 } },
        { cell: 'E17', fix: { E17: -1200 } },
      ],
    },
  ],
};
