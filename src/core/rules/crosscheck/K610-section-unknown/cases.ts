import type { RuleCases } from '../../rule-case';

const ORGANISATION = '組織一覧及び提案状況';

export const cases: RuleCases = {
  accept: [
    { name: '組織一覧にある部署' },
    { name: '組織一覧がないときは、部署名の正しさを判断しない', baseline: 'pairs' },
    {
      name: '関係部署に、課の名前でなく説明が書かれている',
      change: [{ at: '関係部署', write: '電子決済を導入する課' }],
    },
    {
      name: '複数の課をまとめた言い方',
      change: [
        { sheet: ORGANISATION, at: 'B4', write: '東支所市民課' },
        { sheet: ORGANISATION, at: 'B9', write: '西支所市民課' },
        { at: '関係部署', write: '支所市民課' },
      ],
    },
  ],
  reject: [
    {
      name: '1文字違う',
      change: [{ at: '関係部署', write: '教育部生崖学習課' }],
      hits: [
        {
          cell: 'C7',
          says: '組織一覧にない部署です：「生崖学習課」。「生涯学習課」の誤りではありませんか。',
          variant: 'near',
          fix: { C7: '教育部生涯学習課' },
        },
      ],
    },
    {
      name: '主たる所管部署が組織一覧にない',
      change: [{ at: '主たる所管部署', write: '総務部デジタル戦略課' }],
      hits: [{ cell: 'C6', says: '組織一覧にない部署です：「デジタル戦略課」' }],
      also: ['K603', 'K609'],
    },
    {
      name: '組織一覧に旧名称が書かれている',
      change: [
        { sheet: ORGANISATION, at: 'B5', write: '契約検査課（旧 契約課）' },
        { sheet: ORGANISATION, at: 'C5', write: null },
      ],
      hits: [
        {
          cell: 'C6',
          says: '今は「契約検査課」という部署です（ここでは「契約課」）。',
          variant: 'renamed',
          fix: { C6: '総務部契約検査課' },
        },
      ],
    },
    {
      name: '「設定」の部署になく、以前の組織一覧にある',
      change: [
        { sheet: '個票02', at: '関係部署', write: null },
        { sheet: '個票03', at: '関係部署', write: null },
        { at: '関係部署', write: null },
      ],
      state: {
        departments: [
          { department: '総務部', section: '管財課' },
          { department: '市民部', section: '市民課' },
        ],
      },
      hits: [
        {
          cell: 'C6',
          says: '今の組織にない部署です：「契約課」。引き継いだ部署をご確認ください。',
          variant: 'abolished',
        },
      ],
    },
  ],
};
