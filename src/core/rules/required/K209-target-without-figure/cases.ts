import { table } from '../../number/K317-indicator-not-better/table';
import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '数値と単位がある', change: [table('オンライン申請の件数', '549件', '1,000件')] },
    { name: '基準値と比べた割合で書かれている', change: [table('紙の印刷枚数', '20,000枚', '5%削減')] },
    { name: '基準値があり、向きだけが書かれている', change: [table('病気休暇の人数', '7名', '減少')] },
    { name: '指標のない取組', change: [table('', null, null)] },
    { name: '文章の中に割合がある', change: [table('在宅勤務の実施', '－', '研修の受講者の50%が在宅勤務を実施')] },
    { name: '目標が「－」', change: [table('利用者数', '20人', '－')] },
  ],
  reject: [
    {
      name: '減らす割合はあるが、もとの数値に単位がない',
      change: [table('封筒の使用', '1,200', '5％削減')],
      hits: [
        {
          cell: '実施計画!F4',
          variant: 'baseline',
          says: '基準値に単位がありません（「1,200」）。指標「封筒の使用」の単位を書き添えてください。',
        },
      ],
    },
    {
      name: '何をするかだけが書かれている',
      change: [table('窓口の改善', '－', '書かない窓口の導入')],
      hits: [
        {
          cell: '実施計画!G4',
          variant: 'figure',
          says: '目標に数値がありません（「書かない窓口の導入」）。達成とする数値と単位を書いてください。',
        },
      ],
    },
    {
      name: '向きだけが書かれていて、基準値もない',
      change: [table('苦情の件数', '－', '減少')],
      hits: [
        {
          cell: '実施計画!G4',
          variant: 'figure',
          says: '目標に数値がありません（「減少」）。達成とする数値と単位を書いてください。',
        },
      ],
    },
    {
      name: '基準値にも目標値にも単位がない',
      change: [table('AIの導入', 4, 10)],
      hits: [
        {
          cell: '実施計画!G4',
          variant: 'unit',
          says: '目標に単位がありません（「10」）。指標「AIの導入」の単位を書き添えてください。',
        },
      ],
    },
  ],
};
