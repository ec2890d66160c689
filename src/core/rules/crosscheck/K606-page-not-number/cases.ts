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
          says: '番号が違います。個票の「<項目番号>」は「1」、一覧（A4）は「2」です。',
          fix: { [`${INDEX}!A4`]: 1 },
        },
        {
          cell: '個票02!F2',
          says: '番号が違います。個票の「<項目番号>」は「2」、一覧（A6）は「1」です。',
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
          says: '番号が違います。個票の「<項目番号>」は「3」、一覧（A5）は「4」です。',
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
          says: '番号が違います。個票の「<項目番号>」は「20」、一覧（A6）は「2」です。',
          fix: { [`${INDEX}!A6`]: 20 },
        },
      ],
    },
  ],
};
