import type { CellValue } from '../../../grid/grid';
import type { Change, RuleCases } from '../../rule-case';

const HOURS = '業務量削減目標値（時間）';
const row = (amounts: readonly CellValue[], remark: CellValue): Change[] => [
  ...amounts.map((write, at) => ({ at: HOURS, year: 2024 + at, write })),
  { at: HOURS, remarks: true, write: remark },
];

export const cases: RuleCases = {
  accept: [
    { name: '備考がない' },
    { name: 'どの年度にも数値があり、備考にも数値がある', change: row([120, 240, 960], 960) },
    { name: '備考の数値に説明がある', change: row(['－', '－', '－'], '1日50件を処理する場合') },
    { name: '備考は単価', change: row(['－', '－', '－'], '1件当たり50時間') },
    { name: '備考は「－」', change: row(['－', '－', '－'], '－') },
  ],
  reject: [
    {
      name: '列を1つ間違えた数値',
      change: row(['－', '－', null], 50),
      hits: [
        {
          cell: 'F16',
          says: '備考に数値だけが書かれています（「50」）。同じ行の最後の年度には数値がありません。',
        },
      ],
    },
    {
      name: '単位の付いた数値だけが備考にある',
      change: row([100, 200, '－'], '300時間'),
      hits: [
        {
          cell: 'F16',
          says: '備考に数値だけが書かれています（「300時間」）。同じ行の最後の年度には数値がありません。',
        },
      ],
    },
    {
      name: '文字で書かれた△の数値',
      change: row(['－', '－', '－'], '△1,200'),
      hits: [
        {
          cell: 'F16',
          says: '備考に数値だけが書かれています（「△1,200」）。同じ行の最後の年度には数値がありません。',
        },
      ],
    },
  ],
};
