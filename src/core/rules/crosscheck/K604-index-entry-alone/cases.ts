import type { RuleCases } from '../../rule-case';

const INDEX = '取組項目及び優先順位一覧';

export const cases: RuleCases = {
  accept: [
    { name: 'すべての行に個票がある' },
    { name: '一覧のない様式', baseline: 'pairs' },
    {
      name: '取組名が1文字違うだけなら、別の指摘（K601）で扱う',
      change: [{ sheet: INDEX, at: 'D5', write: '公共施設の照明交新' }],
    },
    {
      name: '取組名が空欄の行は対象にしない',
      change: [{ sheet: INDEX, insertRow: 7, cells: [4, '03教育部', 1, null, '生涯学習課'] }],
    },
  ],
  reject: [
    {
      name: '個票が提出されていない',
      change: [{ remove: '個票03' }],
      hits: [
        {
          cell: `${INDEX}!D5`,
          says: '一覧の「公共施設の照明更新」（管財課）にあたる個票が、このブックにありません。',
          variant: 'section',
        },
      ],
      also: ['K609'],
    },
    {
      name: '部署の列がない一覧',
      change: [{ remove: '個票03' }, { sheet: INDEX, at: 'E3', write: 'メモ' }],
      hits: [
        {
          cell: `${INDEX}!D5`,
          says: '一覧の「公共施設の照明更新」にあたる個票が、このブックにありません。',
        },
      ],
      also: ['K609'],
    },
    {
      name: '一覧の最後に、まだ個票のない取組が足されている',
      change: [
        {
          sheet: INDEX,
          insertRow: 7,
          cells: [4, '02市民部', 2, '証明書のコンビニ交付', '市民課', '情報・デジタル化の改革', '利便性の向上'],
        },
      ],
      hits: [
        {
          cell: `${INDEX}!D7`,
          says: '一覧の「証明書のコンビニ交付」（市民課）にあたる個票が、このブックにありません。',
          variant: 'section',
        },
      ],
    },
  ],
};
