import type { CellValue } from '../../../grid/grid';
import type { Change, RuleCases } from '../../rule-case';

const EFFECT = '財政効果目標額（千円）';
const row = (amounts: readonly CellValue[], remark: string | null): Change[] => [
  ...amounts.map((write, at) => ({ at: EFFECT, year: 2024 + at, write })),
  { at: EFFECT, remarks: true, write: remark },
];

export const cases: RuleCases = {
  accept: [
    { name: '金額が年度ごとに大きく増える', change: row([0, 300, 1200], '売店の売上による') },
    { name: '備考に差額とある', change: row([10000, 10300, 10609], '売上の前年度との差額') },
    { name: '備考に増収とある', change: row([500, 510, 520], '入場料の増収') },
    { name: '備考に寄附の増加額とある', change: row([3000, 3100, 3200], '寄附額の増加分') },
    { name: '備考がない', change: row([10000, 10300, 10609], null) },
    { name: '備考は金額の種類を言っていない', change: row([500, 510, 520], '保守の見直しによる') },
    { name: '1年度だけに金額がある', change: row(['－', '－', 10609], '売上の目標') },
    {
      name: '増減の上限を下げている',
      state: { options: { K315: { change: 1 } } },
      change: row([10000, 10300, 10609], '各年度の売上'),
    },
  ],
  reject: [
    {
      name: '業務にかかる時間の全体が毎年度書かれている',
      change: [
        ...[200, 200, 190].map((write, at) => ({ at: '業務量削減目標値（時間）', year: 2024 + at, write })),
        { at: '業務量削減目標値（時間）', remarks: true, write: '年間の総業務時間' },
      ],
      hits: [
        {
          cell: 'C16',
          variant: 'hours',
          severity: 'info',
          says: '減る時間ではなく全体の時間のようです（「200」）。備考に「年間の総業務時間」とあります。',
        },
      ],
    },
    {
      name: '寄附の総額が毎年度書かれている',
      change: row([3000, 3100, 3200], '寄附見込額'),
      hits: [
        {
          cell: 'C17',
          severity: 'info',
          says: '差額ではなく総額のようです（「3,000」）。備考に「寄附見込額」とあります。',
        },
      ],
    },
    {
      name: '備考の割合のとおりに、売上の総額が増えている',
      change: row([10000, 10300, 10609], '毎年度、売上を3％増やす'),
      hits: [
        {
          cell: 'C17',
          variant: 'growth',
          says: '差額ではなく総額のようです（「10,000」）。備考「毎年度、売上を3％増やす」のとおり3％ずつ増えています。',
        },
      ],
    },
    {
      name: '予算の総額が毎年度書かれている',
      change: row([8000, 8000, 8100], '各年度の予算額'),
      hits: [
        {
          cell: 'C17',
          severity: 'info',
          says: '差額ではなく総額のようです（「8,000」）。備考に「各年度の予算額」とあります。',
        },
      ],
    },
    {
      name: '増減の上限を上げている',
      state: { options: { K315: { change: 100 } } },
      change: row([10000, 15000, 24000], '各年度の売上'),
      hits: [
        {
          cell: 'C17',
          severity: 'info',
          says: '差額ではなく総額のようです（「10,000」）。備考に「各年度の売上」とあります。',
        },
      ],
    },
    {
      name: '基金の残高が書かれている',
      change: row([50000, 52000, 51000], '年度末の基金残高'),
      hits: [
        {
          cell: 'C17',
          severity: 'info',
          says: '差額ではなく総額のようです（「50,000」）。備考に「年度末の基金残高」とあります。',
        },
      ],
    },
  ],
};
