import type { RuleCases } from '../../rule-case';

const INDEX = '取組項目及び優先順位一覧';

export const cases: RuleCases = {
  accept: [
    { name: 'すべての個票が一覧にある' },
    { name: '一覧のない様式', baseline: 'pairs' },
    {
      name: '取組名が1文字違うだけなら、別の指摘（K601）で扱う',
      change: [{ sheet: INDEX, at: 'D6', write: '窓口申請の簡索化' }],
    },
    {
      name: '取組名が空欄の個票は、別の指摘（K201）で扱う',
      change: [{ sheet: '個票02', at: '取組項目名', write: null }],
    },
  ],
  reject: [
    {
      name: '一覧に載せ忘れている',
      change: [{ sheet: INDEX, deleteRow: 6 }],
      hits: [{ cell: '個票02!C3', says: '一覧に見つかりません：「窓口申請の簡素化」' }],
      also: ['K607'],
    },
    {
      name: '一覧に載せないまま個票を足している',
      change: [
        { copy: '個票03', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
        { sheet: '個票04', at: '取組項目名', write: '公用車の共同利用' },
        { sheet: '個票04', at: '主たる所管部署', write: '教育部生涯学習課' },
        { sheet: '個票04', at: 'C8', write: '公用車を部ごとに持ち、使われない日が多い。' },
        { sheet: '個票04', at: 'C9', write: '予約の仕組みを設け、全庁で使えるようにする。' },
      ],
      hits: [{ cell: '個票04!C3', says: '一覧に見つかりません：「公用車の共同利用」' }],
      also: ['K609'],
    },
    {
      name: '一覧が1番で終わっていて、あとの2枚がない',
      change: [
        { sheet: INDEX, deleteRow: 6 },
        { sheet: INDEX, deleteRow: 5 },
      ],
      hits: [
        {
          cell: `${INDEX}!A4`,
          variant: 'ends',
          says: '一覧は1番で終わっています。あとの個票2枚（2、3）が載っていません。',
        },
      ],
    },
    {
      name: '一覧の初めの2枚がなく、最後の1枚はある',
      change: [
        { sheet: INDEX, deleteRow: 6 },
        { sheet: INDEX, deleteRow: 4 },
      ],
      hits: [
        { cell: 'C3', says: '一覧に見つかりません：「入札事務の電子化」' },
        { cell: '個票02!C3', says: '一覧に見つかりません：「窓口申請の簡素化」' },
      ],
      also: ['K607', 'K608'],
    },
  ],
};
