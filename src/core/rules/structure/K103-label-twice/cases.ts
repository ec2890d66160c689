import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '見出しがひとつずつある' },
    {
      name: '内容の文の中に、見出しの言葉が出てくる',
      change: [{ at: '取組の方向性、内容', write: '参考事例等を調べ、関係部署と話し合う。' }],
    },
    { name: '年度計画の「課題」は、取組の内容を書いたもの', change: [{ at: 'B13', write: '課題の整理' }] },
    {
      name: '同じ見出しでも、別の個票にあるもの',
      change: [
        { copy: '個票03', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
        { sheet: '個票04', at: '取組項目名', write: '公用車の共同利用' },
      ],
    },
  ],
  reject: [
    {
      name: '「関係部署」の行が2つある',
      change: [{ insertRow: 8, cells: [null, '関係部署', '福祉部子育て課'] }],
      hits: [{ cell: 'B8', says: '見出し「関係部署」がB7にもあります。どちらか一つにしてください。' }],
    },
    {
      name: '内容の欄に、次の見出しの言葉が入っている',
      change: [{ at: '取組の方向性、内容', write: '参考事例等' }],
      hits: [
        {
          cell: 'C9',
          says: '見出しと同じ言葉「参考事例等」が入っています。「取組の方向性、内容」の記入漏れではありませんか。',
          variant: 'value',
        },
      ],
    },
    {
      name: '「参考事例等」の行が2枚目の個票に2つある',
      change: [{ sheet: '個票02', insertRow: 11, cells: [null, '参考事例等', '県の例'] }],
      hits: [
        {
          cell: '個票02!B11',
          says: '見出し「参考事例等」がB10にもあります。どちらか一つにしてください。',
        },
      ],
    },
  ],
};
