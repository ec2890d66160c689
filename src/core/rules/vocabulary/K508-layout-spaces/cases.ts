import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '空白のない表記' },
    { name: '語と語の間の空白はよい', change: [{ at: '取組項目名', write: '入札事務の電子化 第2期' }] },
    { name: '部と課の間の空白はよい', change: [{ at: '主たる所管部署', write: '総務部 契約課' }] },
    {
      name: '長い文の欄は対象にしない',
      change: [{ at: '取組の方向性、内容', write: '契　約　課が受付から開札までを行う。' }],
    },
  ],
  reject: [
    {
      name: '均等に見せるための空白',
      change: [{ at: '主たる所管部署', write: '契　約　課' }],
      hits: [
        {
          cell: 'C6',
          says: '文字の間に空白があります（「契　約　課」）。「契約課」に直すと検索や照合ができます。',
          fix: { C6: '契約課' },
        },
      ],
    },
    {
      name: '英字の間の空白',
      change: [{ at: '取組項目名', write: 'D X による入札事務の電子化' }],
      hits: [
        {
          cell: 'C3',
          says: '文字の間に空白があります（「D X による入札事務の…」）。「DX による入札事務の電…」に直すと検索や照合ができます。',
          fix: { C3: 'DX による入札事務の電子化' },
        },
      ],
    },
    {
      name: '2文字の言葉の間の空白',
      change: [{ sheet: '個票03', at: '関係部署', write: '消　防' }],
      hits: [
        {
          cell: '個票03!C7',
          says: '文字の間に空白があります（「消　防」）。「消防」に直すと検索や照合ができます。',
          fix: { '個票03!C7': '消防' },
        },
      ],
    },
    {
      name: '部署名の後ろの空白',
      change: [{ at: '主たる所管部署', write: '総務部総務課　' }],
      hits: [
        {
          cell: 'C6',
          variant: 'around',
          says: '文字の前か後に空白があります（「総務部総務課」）。消すと検索や照合ができます。',
          fix: { C6: '総務部総務課' },
        },
      ],
    },
  ],
};
