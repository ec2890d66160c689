import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '様式の見出しがすべてそろっている' },
    {
      name: '行が足されていても、見出しがあればよい',
      change: [{ insertRow: 8, cells: [null, '記入者', '彩原 花子'] }],
    },
    { name: '見出しの間に改行や空白があってもよい', change: [{ at: 'B7', write: '関係\n部 署' }] },
    { name: '見出しの1文字違いは、別の指摘（K104）で扱う', change: [{ at: 'B7', write: '関係部書' }] },
  ],
  reject: [
    {
      name: '「関係部署」の行が削除されている',
      change: [{ deleteRow: 7 }],
      hits: [{ cell: 'A1', says: '見出し「関係部署」がありません。' }],
    },
    {
      name: '「財政効果目標額」の行が削除されている',
      change: [{ deleteRow: 17 }],
      hits: [{ cell: 'A1', says: '見出し「財政効果目標額（千円）」がありません。' }],
    },
    {
      name: '2枚目の個票で、見出しの文字だけが消えている',
      change: [{ sheet: '個票02', at: 'B9', write: null }],
      hits: [{ cell: '個票02!A1', says: '見出し「取組の方向性、内容」がありません。' }],
    },
  ],
};
