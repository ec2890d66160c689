import type { RuleCases } from '../../rule-case';

const INDEX = '取組項目及び優先順位一覧';
const ORGANISATION = '組織一覧及び提案状況';

export const cases: RuleCases = {
  accept: [
    { name: '部と課の組み合わせが組織一覧と同じ' },
    { name: '部が書かれていない', change: [{ at: '主たる所管部署', write: '契約課' }] },
    { name: '部の前に番号がある', change: [{ at: '主たる所管部署', write: '01総務部契約課' }] },
    {
      name: '以前の名前が添えられた課',
      change: [
        { sheet: ORGANISATION, at: 'B5', write: '契約課（旧 用度課）' },
        { at: '主たる所管部署', write: '総務部契約課' },
      ],
    },
  ],
  reject: [
    {
      name: '別の部の課として書かれている',
      change: [{ at: '主たる所管部署', write: '市民部契約課' }],
      hits: [
        {
          cell: 'C6',
          says: '組織一覧では「総務部」の課です。ここでは「市民部」の「契約課」とあります。',
        },
      ],
    },
    {
      name: '一覧で別の部に入っている',
      change: [{ sheet: INDEX, at: 'B6', write: '03福祉部' }],
      hits: [
        {
          cell: `${INDEX}!B6`,
          says: '組織一覧では「市民部」の課です。ここでは「市民課」が「03福祉部」に入っています。',
          variant: 'index',
        },
      ],
    },
    {
      name: '部の境目で食い違う課が一つだけなら、その課のこと',
      change: [
        { sheet: ORGANISATION, at: 'A6', write: '市民部' },
        { sheet: ORGANISATION, at: 'A7', write: null },
      ],
      hits: [
        {
          cell: '個票03!C6',
          says: '組織一覧では「市民部」の課です。ここでは「総務部」の「管財課」とあります。',
        },
        {
          cell: `${INDEX}!B5`,
          says: '組織一覧では「市民部」の課です。ここでは「管財課」が「01総務部」に入っています。',
          variant: 'index',
        },
      ],
    },
    {
      name: '所属部の欄が1行ずつ上にずれている',
      change: [
        { sheet: ORGANISATION, at: 'A6', write: '市民部' },
        { sheet: ORGANISATION, at: 'A7', write: '福祉部' },
        { sheet: ORGANISATION, at: 'A8', write: '都市整備部' },
        { sheet: ORGANISATION, at: 'A9', write: '教育部' },
        { sheet: ORGANISATION, at: 'A10', write: null },
      ],
      hits: [
        {
          cell: `${ORGANISATION}!A6`,
          says: '「所属部」の欄（A6、A7、A8、A9）が、正しい行より上にずれているようです。',
          variant: 'table-up',
        },
      ],
    },
    {
      name: '所属部の欄が1行ずつ下にずれている',
      change: [
        { sheet: '個票03', at: '関係部署', write: '生涯学習課' },
        { sheet: ORGANISATION, at: 'A7', write: null },
        { sheet: ORGANISATION, at: 'A8', write: '市民部' },
        { sheet: ORGANISATION, at: 'A9', write: '福祉部' },
        { sheet: ORGANISATION, at: 'A10', write: '都市整備部' },
      ],
      hits: [
        {
          cell: `${ORGANISATION}!A8`,
          says: '「所属部」の欄（A8、A9、A10）が、正しい行より下にずれているようです。',
          variant: 'table-down',
        },
      ],
    },
    {
      name: '関係部署が別の部の課として書かれている',
      change: [{ sheet: '個票02', at: '関係部署', write: '教育部子育て課' }],
      hits: [
        {
          cell: '個票02!C7',
          says: '組織一覧では「福祉部」の課です。ここでは「教育部」の「子育て課」とあります。',
        },
      ],
    },
  ],
};
