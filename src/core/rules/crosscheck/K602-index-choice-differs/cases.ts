import type { RuleCases } from '../../rule-case';

const INDEX = '取組項目及び優先順位一覧';

export const cases: RuleCases = {
  accept: [
    { name: '一覧と分類が同じ' },
    {
      name: '分類の列がない一覧',
      change: [
        { sheet: INDEX, at: 'F3', write: 'メモ' },
        { sheet: INDEX, at: 'G3', write: null },
      ],
    },
    { name: '空白や全角・半角だけの違い', change: [{ sheet: INDEX, at: 'F4', write: '情報･デジタル化の 改革' }] },
    {
      name: '個票と一覧の分類が、ともに空欄',
      change: [
        { at: '小分類', write: null },
        { sheet: INDEX, at: 'G4', write: null },
      ],
    },
  ],
  reject: [
    {
      name: '一覧と個票で小分類が違う',
      change: [{ sheet: INDEX, at: 'G4', write: '利便性の向上' }],
      hits: [
        {
          cell: 'C5',
          says: '一覧と違います。個票の「小分類」は「業務の効率化」、一覧（G4）は「利便性の向上」です。',
          fix: { [`${INDEX}!G4`]: '業務の効率化' },
        },
      ],
    },
    {
      name: '個票の大分類が空欄で、一覧にはある',
      change: [{ at: '大分類', write: null }],
      hits: [
        {
          cell: 'C4',
          says: '「大分類」が空欄です。一覧（F4）では「情報・デジタル化の改革」です。',
          variant: 'kohyo-blank',
          severity: 'info',
          fix: { C4: '情報・デジタル化の改革' },
        },
      ],
    },
    {
      name: '一覧の小分類だけが空欄',
      change: [{ sheet: INDEX, at: 'G5', write: null }],
      hits: [
        {
          cell: '個票03!C5',
          says: '一覧（G5）が空欄です。個票の「小分類」は「管理の効率化」です。',
          variant: 'index-blank',
          severity: 'info',
          fix: { [`${INDEX}!G5`]: '管理の効率化' },
        },
      ],
    },
  ],
};
