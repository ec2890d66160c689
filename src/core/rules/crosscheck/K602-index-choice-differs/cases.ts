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
  ],
  reject: [
    {
      name: '一覧と個票で小分類が違う',
      change: [{ sheet: INDEX, at: 'G4', write: '利便性の向上' }],
      hits: [{ cell: 'C5', fix: { [`${INDEX}!G4`]: '業務の効率化' } }],
    },
    {
      name: '個票の大分類が空欄で、一覧にはある',
      change: [{ at: '大分類', write: null }],
      hits: [{ cell: 'C4', variant: 'kohyo-blank', severity: 'info', fix: { C4: '情報・デジタル化の改革' } }],
    },
    {
      name: '一覧の小分類だけが空欄',
      change: [{ sheet: INDEX, at: 'G5', write: null }],
      hits: [{ cell: '個票03!C5', variant: 'index-blank', severity: 'info', fix: { [`${INDEX}!G5`]: '管理の効率化' } }],
    },
  ],
};
