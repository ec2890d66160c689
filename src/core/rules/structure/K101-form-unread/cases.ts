import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: 'すべてのシートを読み取れる' },
    {
      name: '個票ではない表は対象にしない',
      change: [{ add: '連絡先', rows: [['連絡先一覧'], ['担当者', '電話番号'], ['彩原 花子', '内線 210']] }],
    },
  ],
  reject: [
    {
      name: '見出しの半分以上が消えたシート',
      change: [
        {
          add: '個票04',
          rows: [
            ['取組項目個票（兼進捗管理表）'],
            [null, '取組項目名', '公用車の共同利用'],
            [null, '大分類', '財政の改革'],
            [null, '小分類', '歳出の抑制'],
            [null, '主たる所管部署', '総務部管財課'],
            [null, '関係部署', '庁内各課'],
            [null, '参考事例等', null],
            [null, '各年度目標', '台数の見直し'],
          ],
        },
      ],
      hits: [{ cell: '個票04!A1' }],
    },
  ],
};
