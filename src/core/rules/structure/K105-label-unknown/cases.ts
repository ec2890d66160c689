import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '様式の見出しだけがある' },
    { name: '記入者の行が足されている', change: [{ insertRow: 11, cells: [null, '記入者', '山田'] }] },
    {
      name: '20文字を超える文は見出しとみなさない',
      change: [{ insertRow: 11, cells: [null, '市議会の特別委員会で報告することとされた事項', '令和6年9月に報告'] }],
    },
    {
      name: '隣が空いている言葉は、見出しとして扱わない',
      change: [{ insertRow: 11, cells: [null, '特記事項', null] }],
    },
    {
      name: '見出しの間にある年度',
      baseline: 'facilities',
      change: [{ insertRow: 3, cells: [null, null, '令和6年度', '令和7年度'] }],
    },
    {
      name: '表の見出しが、ほかの見出しの間にもう一度ある',
      baseline: 'facilities',
      change: [{ insertRow: 3, cells: [null, null, '市の採点', '所見'] }],
    },
  ],
  reject: [
    {
      name: '様式にない「特記事項」の行が足されている',
      change: [{ insertRow: 11, cells: [null, '特記事項', '議会への報告が必要'] }],
      hits: [{ cell: 'B11', says: '様式にない見出しです（「特記事項」）。この欄は読み取っていません。' }],
    },
    {
      name: 'ちょうど20文字の見出し',
      change: [{ insertRow: 11, cells: [null, '市議会の委員会で報告することとされた事項', '令和6年9月に報告'] }],
      hits: [
        {
          cell: 'B11',
          says: '様式にない見出しです（「市議会の委員会で報告することとされた事項」）。この欄は読み取っていません。',
        },
      ],
    },
    {
      name: '2枚目の個票に「予算科目」の行が足されている',
      change: [{ sheet: '個票02', insertRow: 8, cells: [null, '予算科目', '総務費'] }],
      hits: [{ cell: '個票02!B8', says: '様式にない見出しです（「予算科目」）。この欄は読み取っていません。' }],
    },
  ],
};
