import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '個票のシートがすべて表示されている' },
    { name: '個票でないシートは非表示でもよい', change: [{ hide: '組織一覧及び提案状況' }] },
    { name: '非表示の一覧表は対象にしない', change: [{ hide: '取組項目及び優先順位一覧' }] },
    { name: '非表示のメモは対象にしない', change: [{ add: 'メモ', rows: [['確認すること']] }, { hide: 'メモ' }] },
  ],
  reject: [
    {
      name: '個票のシートが非表示',
      change: [{ hide: '個票02' }],
      hits: [{ cell: '個票02!A1', says: '非表示のシートですが、個票として集計に入っています。' }],
    },
    {
      name: '2枚が非表示',
      change: [{ hide: '個票01' }, { hide: '個票03' }],
      hits: [
        { cell: 'A1', says: '非表示のシートですが、個票として集計に入っています。' },
        { cell: '個票03!A1', says: '非表示のシートですが、個票として集計に入っています。' },
      ],
    },
    {
      name: '進行管理票が非表示',
      baseline: 'pairs',
      change: [{ hide: '管理票02' }],
      hits: [{ cell: '管理票02!A1', says: '非表示のシートですが、個票として集計に入っています。' }],
    },
  ],
};
