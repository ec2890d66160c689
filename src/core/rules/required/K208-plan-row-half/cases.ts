import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '実施する年度に記入がある' },
    {
      name: '計画期間より後の年度を備考に書いている',
      change: [{ insertRow: 15, cells: [null, '全庁への展開', null, null, null, 'R10年度に実施'] }],
    },
    { name: '何も書かれていない行は対象にしない', change: [{ insertRow: 15, cells: [] }] },
    {
      name: '1つの年度にだけ記入がある',
      change: [{ insertRow: 15, cells: [null, '全庁への展開', null, null, '全庁へ展開'] }],
    },
    {
      name: '計算されていない数式の欄は、空欄とは言えない',
      change: [
        { insertRow: 15, cells: [null, '全庁への展開'] },
        { at: 'D15', write: null, uncalculated: '=C14' },
      ],
    },
  ],
  reject: [
    {
      name: '取組の内容だけが書かれた行がある',
      change: [{ insertRow: 15, cells: [null, '全庁への展開'] }],
      hits: [
        {
          cell: 'B15',
          says: 'どの年度の欄も空欄です（「全庁への展開」）。実施する年度に記入をお願いします。',
        },
      ],
    },
    {
      name: '備考に年度のない言葉だけが書かれている',
      change: [{ insertRow: 15, cells: [null, '全庁への展開', null, null, null, '順次実施'] }],
      hits: [
        {
          cell: 'B15',
          says: 'どの年度の欄も空欄です（「全庁への展開」）。実施する年度に記入をお願いします。',
        },
      ],
    },
    {
      name: '年度の欄に空白だけが入っている',
      change: [{ sheet: '個票02', insertRow: 14, cells: [null, '案内表示の見直し', '　', null, ' '] }],
      hits: [
        {
          cell: '個票02!B14',
          says: 'どの年度の欄も空欄です（「案内表示の見直し」）。実施する年度に記入をお願いします。',
        },
      ],
    },
  ],
};
