import type { RuleCases } from '../../rule-case';

const INDEX = '取組項目及び優先順位一覧';

export const cases: RuleCases = {
  accept: [
    { name: '番号が同じ' },
    { name: '番号の書き方だけが違う', change: [{ sheet: INDEX, at: 'A4', write: '１' }] },
    { name: '番号がまだない個票', change: [{ at: 'F2', write: null }] },
    { name: '一覧のページ番号が空欄', change: [{ sheet: INDEX, at: 'A6', write: null }] },
  ],
  reject: [
    {
      name: '一覧のページ番号が入れ替わっている',
      change: [
        { sheet: INDEX, at: 'A4', write: 2 },
        { sheet: INDEX, at: 'A6', write: 1 },
      ],
      hits: [
        {
          cell: 'F2',
          says: '個票01のF2「<項目番号>」は「1」ですが、同じ取組名の取組項目及び優先順位一覧のA4では「2」です。',
          fix: { [`${INDEX}!A4`]: 1 },
        },
        {
          cell: '個票02!F2',
          says: '個票02のF2「<項目番号>」は「2」ですが、同じ取組名の取組項目及び優先順位一覧のA6では「1」です。',
          fix: { [`${INDEX}!A6`]: 2 },
        },
      ],
    },
    {
      name: '1つだけ番号が違う',
      change: [{ sheet: INDEX, at: 'A5', write: 4 }],
      hits: [
        {
          cell: '個票03!F2',
          says: '個票03のF2「<項目番号>」は「3」ですが、同じ取組名の取組項目及び優先順位一覧のA5では「4」です。',
          fix: { [`${INDEX}!A5`]: 3 },
        },
      ],
      also: ['K607'],
    },
    {
      name: '個票の番号だけが変わっている',
      change: [{ sheet: '個票02', at: 'F2', write: 20 }],
      hits: [
        {
          cell: '個票02!F2',
          says: '個票02のF2「<項目番号>」は「20」ですが、同じ取組名の取組項目及び優先順位一覧のA6では「2」です。',
          fix: { [`${INDEX}!A6`]: 20 },
        },
      ],
    },
  ],
};
