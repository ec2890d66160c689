import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '様式の見出しがすべてそろっている' },
    {
      name: '行が足されていても、見出しがあればよい',
      change: [{ insertRow: 8, cells: [null, '記入者', '彩原 花子'] }],
    },
  ],
  reject: [
    {
      name: '「関係部署」の行が削除されている',
      change: [{ deleteRow: 7 }],
      hits: [{ cell: 'A1' }],
    },
  ],
};
