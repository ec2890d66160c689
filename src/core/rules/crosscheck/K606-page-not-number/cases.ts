import type { RuleCases } from '../../rule-case';

const INDEX = '取組項目及び優先順位一覧';

export const cases: RuleCases = {
  accept: [
    { name: '番号が同じ' },
    { name: '番号の書き方だけが違う', change: [{ sheet: INDEX, at: 'A4', write: '１' }] },
    { name: '番号がまだない個票', change: [{ at: 'F2', write: null }] },
  ],
  reject: [
    {
      name: '一覧のページ番号が入れ替わっている',
      change: [
        { sheet: INDEX, at: 'A4', write: 2 },
        { sheet: INDEX, at: 'A6', write: 1 },
      ],
      hits: [
        { cell: 'F2', fix: { [`${INDEX}!A4`]: 1 } },
        { cell: '個票02!F2', fix: { [`${INDEX}!A6`]: 2 } },
      ],
    },
  ],
};
