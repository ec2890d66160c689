import type { RuleCases } from '../../rule-case';

const HOURS = '業務量削減目標値（時間）';
const TARGET = '各年度目標';

export const cases: RuleCases = {
  accept: [
    { name: '全体の時間が書かれている' },
    {
      name: '一人当たりだが、目標に人数がない',
      change: [{ at: HOURS, year: 2025, write: '24時間（一人当たり）' }],
    },
    {
      name: '一人当たりだが、目標にあるのは台数',
      change: [
        { at: HOURS, year: 2025, write: '24時間（一人当たり）' },
        { at: TARGET, year: 2025, write: '端末10台の配備' },
      ],
    },
    {
      name: '目標に人数が二つあり、どちらを掛けるかわからない',
      change: [
        { at: HOURS, year: 2025, write: '24時間（一人当たり）' },
        { at: TARGET, year: 2025, write: '職員30名、うち先行10名' },
      ],
    },
  ],
  reject: [
    {
      name: '一人当たりの時間と、同じ年度の目標の人数',
      change: [
        { at: HOURS, year: 2025, write: '12時間（一人当たり）' },
        { at: HOURS, year: 2026, write: '12時間（一人当たり）' },
        { at: TARGET, year: 2025, write: '30名' },
        { at: TARGET, year: 2026, write: '60名' },
      ],
      hits: [
        {
          cell: 'D16',
          says: '単位当たりの数値です（「12時間（一人当たり）」）。D15の「30名」を掛けると D16：12×30＝360、… です。',
          fix: {
            D16: 360,
            E16: 720,
            F16: '令和7年度：12時間（一人当たり）×30名\n令和8年度：12時間（一人当たり）×60名',
          },
        },
      ],
    },
    {
      name: '備考に記載があるときは、計算だけを示す',
      change: [
        { at: HOURS, year: 2025, write: '12時間（一人当たり）' },
        { at: TARGET, year: 2025, write: '30名' },
        { at: HOURS, remarks: true, write: '聞き取りによる' },
      ],
      hits: [
        {
          cell: 'D16',
          says: '単位当たりの数値です（「12時間（一人当たり）」）。D15の「30名」を掛けると D16：12×30＝360 です。',
        },
      ],
    },
    {
      name: '1台当たりの金額と、同じ年度の目標の台数',
      change: [{ sheet: '個票02', at: '財政効果目標額（千円）', year: 2025, write: '1台当たり50' }],
      hits: [
        {
          cell: '個票02!D16',
          says: '単位当たりの数値です（「1台当たり50」）。D14の「4台」を掛けると D16：50×4＝200 です。',
          fix: { '個票02!D16': 200, '個票02!F16': '令和7年度：1台当たり50×4台' },
        },
      ],
    },
  ],
};
