import type { RuleCases } from '../../rule-case';

const INDEX = '取組項目及び優先順位一覧';

export const cases: RuleCases = {
  accept: [
    { name: '部ごとに1から続いている' },
    {
      name: '①②③でまとめた取組は、同じ順位でよい',
      change: [
        { at: '取組項目名', write: '会議の改革①（資料の電子化）' },
        { sheet: '個票03', at: '取組項目名', write: '会議の改革②（会議時間の短縮）' },
        { sheet: INDEX, at: 'D4', write: '会議の改革①（資料の電子化）' },
        { sheet: INDEX, at: 'D5', write: '会議の改革②（会議時間の短縮）' },
        { sheet: INDEX, at: 'C5', write: 1 },
      ],
    },
    {
      name: '複数の課が提案した同じ取組は、同じ順位でよい',
      change: [
        { sheet: '個票03', at: '取組項目名', write: '入札事務の電子化' },
        { sheet: INDEX, at: 'D5', write: '入札事務の電子化' },
        { sheet: INDEX, at: 'C5', write: 1 },
      ],
    },
    {
      name: '部が違えば、同じ順位があってよい',
      change: [
        { sheet: INDEX, at: 'B5', write: '03教育部' },
        { sheet: INDEX, at: 'C5', write: 1 },
      ],
    },
  ],
  reject: [
    {
      name: '別の取組が同じ順位になっている',
      change: [{ sheet: INDEX, at: 'C5', write: 1 }],
      hits: [
        {
          cell: `${INDEX}!C5`,
          says: '優先順位「1」が、同じ部のC4「入札事務の電子化」と同じです。',
          variant: 'twice',
        },
      ],
    },
    {
      name: '順位が抜けている',
      change: [{ sheet: INDEX, at: 'C5', write: 4 }],
      hits: [
        {
          cell: `${INDEX}!C4`,
          says: '「01総務部」の優先順位のうち、2、3がありません。',
          severity: 'info',
        },
      ],
    },
    {
      name: '1位がない',
      change: [{ sheet: INDEX, at: 'C6', write: 2 }],
      hits: [
        {
          cell: `${INDEX}!C6`,
          says: '「02市民部」の優先順位のうち、1がありません。',
          severity: 'info',
        },
      ],
    },
  ],
};
