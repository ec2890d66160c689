import type { Change, RuleCases } from '../../rule-case';

const baseline = 'facilities';
/** The sections of the first facilities. */
const leads = (...written: readonly string[]): Change[] =>
  written.map((write, at) => ({ sheet: `施設${at + 1}`, at: '担当課', write }));

export const cases: RuleCases = {
  accept: [
    { name: 'ほかの個票と同じ名前', baseline },
    { name: '1文字で別の課になる短い名前', baseline, change: leads('市民課', '市民課', '市民税課') },
    { name: '上と下、東と西は別の課', baseline, change: leads('上水道課', '上水道課', '下水道課') },
    { name: '2文字違えば別の課', baseline, change: leads('市民税課', '市民税課', '資産税課') },
    { name: 'ほかも1枚ずつで、どちらが正しいか決められない', baseline, change: leads('生涯学習課', '生涯学集課') },
    {
      name: '必要な枚数を増やしてある',
      baseline,
      state: { options: { K510: { many: 3 } } },
      change: leads('生涯学習課', '生涯学習課', '生涯学集課'),
    },
  ],
  reject: [
    {
      name: '1文字を取り違えている',
      baseline,
      change: leads('生涯学習課', '生涯学習課', '生涯学集課'),
      hits: [
        {
          cell: '施設3!B3',
          says: 'ほかの個票では「生涯学習課」です。ここでは「生涯学集課」となっています。',
          fix: { '施設3!B3': '生涯学習課' },
        },
      ],
    },
    {
      name: '必要な枚数を3枚にしてあり、3枚が同じ名前',
      baseline,
      state: { options: { K510: { many: 3 } } },
      change: leads('生涯学習課', '生涯学習課', '生涯学習課', '生涯学集課'),
      hits: [
        {
          cell: '施設4!B3',
          says: 'ほかの個票では「生涯学習課」です。ここでは「生涯学集課」となっています。',
          fix: { '施設4!B3': '生涯学習課' },
        },
      ],
    },
    {
      name: '1文字多い',
      baseline,
      change: leads('高齢福祉課', '高齢福祉課', '高齢者福祉課'),
      hits: [
        {
          cell: '施設3!B3',
          says: 'ほかの個票では「高齢福祉課」です。ここでは「高齢者福祉課」となっています。',
          fix: { '施設3!B3': '高齢福祉課' },
        },
      ],
    },
    {
      name: '部の名前が1文字違う',
      baseline,
      change: leads('健康福祉部保険課', '健康福祉部介護課', '健康副祉部年金課'),
      hits: [
        {
          cell: '施設3!B3',
          says: 'ほかの個票では「健康福祉部」です。ここでは「健康副祉部」となっています。',
          fix: { '施設3!B3': '健康福祉部年金課' },
        },
      ],
    },
  ],
};
