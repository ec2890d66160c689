import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '組織一覧と同じ表記' },
    { name: '部と課の間の空白は、表記の違いとみなさない', change: [{ at: '主たる所管部署', write: '総務部 契約課' }] },
    { name: '部を省いて課だけを書いてもよい', change: [{ at: '主たる所管部署', write: '契約課' }] },
    {
      name: '組織一覧にない部署は、別の指摘（K610）で扱う',
      change: [{ at: '主たる所管部署', write: '総務部デジタル戦略課' }],
    },
  ],
  reject: [
    {
      name: '「・」が抜けている',
      change: [{ at: '主たる所管部署', write: '福祉部こども若者課' }],
      state: { departments: [{ department: '福祉部', section: 'こども・若者課' }] },
      hits: [
        {
          cell: 'C6',
          says: '組織一覧では「こども・若者課」です。ここでは「こども若者課」となっています。',
          fix: { C6: '福祉部こども・若者課' },
        },
      ],
    },
    {
      name: '「ケ」と「ヶ」が違う',
      change: [{ at: '主たる所管部署', write: '総務部緑ケ丘支所' }],
      state: { departments: [{ department: '総務部', section: '緑ヶ丘支所' }] },
      hits: [
        {
          cell: 'C6',
          says: '組織一覧では「緑ヶ丘支所」です。ここでは「緑ケ丘支所」となっています。',
          fix: { C6: '総務部緑ヶ丘支所' },
        },
      ],
    },
    {
      name: '2つ目に書かれた部署の「・」が抜けている',
      change: [{ at: '主たる所管部署', write: '★総務部契約課\n福祉部こども若者課' }],
      state: {
        departments: [
          { department: '総務部', section: '契約課' },
          { department: '福祉部', section: 'こども・若者課' },
        ],
      },
      hits: [
        {
          cell: 'C6',
          says: '組織一覧では「こども・若者課」です。ここでは「こども若者課」となっています。',
          fix: { C6: '★総務部契約課\n福祉部こども・若者課' },
        },
      ],
    },
  ],
};
