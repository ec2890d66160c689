import type { RuleCases } from '../../rule-case';

const INDEX = '取組項目及び優先順位一覧';

export const cases: RuleCases = {
  accept: [
    { name: '一覧と取組名が同じ' },
    {
      name: '空白や全角・半角だけの違いは、表記の違いとして扱う',
      change: [{ at: '取組項目名', write: '入札事務の 電子化' }],
    },
    {
      name: '同じ取組名の個票が部署ごとにあっても、番号で見分ける',
      change: [
        { copy: '個票01', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
        { sheet: '個票04', at: '主たる所管部署', write: '教育部生涯学習課' },
        {
          sheet: INDEX,
          insertRow: 7,
          cells: [4, '03教育部', 1, '入札事務の電子化', '生涯学習課', '情報・デジタル化の改革', '業務の効率化'],
        },
      ],
    },
    { name: '一覧にない個票は、別の指摘（K605）で扱う', change: [{ sheet: INDEX, deleteRow: 6 }] },
  ],
  reject: [
    {
      name: '一覧の取組名に1文字の誤りがある',
      change: [{ sheet: INDEX, at: 'D4', write: '入り事務の電子化' }],
      hits: [
        {
          cell: 'C3',
          says: '一覧と名前が違います。個票は「札」、一覧（D4）は「り」です。',
          fix: { [`${INDEX}!D4`]: '入札事務の電子化' },
        },
      ],
    },
    {
      name: '個票にだけある文字',
      change: [{ at: '取組項目名', write: '入札の事務の電子化' }],
      hits: [
        {
          cell: 'C3',
          says: '一覧（D4）の名前にない「の」が、個票にあります。',
          variant: 'kohyo-only',
          fix: { [`${INDEX}!D4`]: '入札の事務の電子化' },
        },
      ],
    },
    {
      name: '一覧にだけある文字',
      change: [{ sheet: INDEX, at: 'D6', write: '窓口での申請の簡素化' }],
      hits: [
        {
          cell: '個票02!C3',
          says: '一覧（D6）の名前にある「での」が、個票にありません。',
          variant: 'index-only',
          fix: { [`${INDEX}!D6`]: '窓口申請の簡素化' },
        },
      ],
    },
    {
      name: '番号は同じでも、名前が大きく違う',
      change: [{ sheet: INDEX, at: 'D4', write: '電子契約サービスの導入' }],
      hits: [
        {
          cell: 'C3',
          says: '一覧（D4）の「電子契約サービスの導入」と名前が大きく違います。番号や部署から比べました。',
          variant: 'other',
          fix: { [`${INDEX}!D4`]: '入札事務の電子化' },
        },
      ],
    },
    {
      name: '取組名が空欄の個票も、番号から一覧の行がわかる',
      change: [{ at: '取組項目名', write: null }],
      hits: [
        {
          cell: 'C3',
          says: '取組名が空欄です。番号や部署から、一覧（D4）の「入札事務の電子化」と読みました。',
          variant: 'blank',
          fix: { C3: '入札事務の電子化' },
        },
      ],
    },
    {
      name: 'よく似た2つの取組名が、それぞれ1文字ずつ違う',
      change: [
        { at: '取組項目名', write: '会議等の改革①（会議ルールの整備）' },
        { sheet: '個票02', at: '取組項目名', write: '会議等の改革②（会議ルールの整理）' },
        { sheet: INDEX, at: 'D4', write: '会議等の改革①（会議ルールの整偏）' },
        { sheet: INDEX, at: 'D6', write: '会議等の改革②（会議ルールの整備）' },
        { sheet: INDEX, at: 'A4', write: null },
        { sheet: INDEX, at: 'A6', write: null },
      ],
      hits: [
        {
          cell: 'C3',
          says: '一覧と名前が違います。個票は「備」、一覧（D4）は「偏」です。',
          fix: { [`${INDEX}!D4`]: '会議等の改革①（会議ルールの整備）' },
        },
        {
          cell: '個票02!C3',
          says: '一覧と名前が違います。個票は「理」、一覧（D6）は「備」です。',
          fix: { [`${INDEX}!D6`]: '会議等の改革②（会議ルールの整理）' },
        },
      ],
      also: ['K607'],
    },
  ],
};
