import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '実施する年度に記入がある' },
    {
      name: '計画期間より後の年度を備考に書いている',
      change: [{ insertRow: 15, cells: [null, '全庁への展開', null, null, null, 'R10年度に実施'] }],
    },
    { name: '何も書かれていない行は対象にしない', change: [{ insertRow: 15, cells: [] }] },
  ],
  reject: [
    {
      name: '取組の内容だけが書かれた行がある',
      change: [{ insertRow: 15, cells: [null, '全庁への展開'] }],
      hits: [{ cell: 'B15' }],
    },
  ],
};
