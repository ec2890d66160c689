import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '金額が年度ごとに増えている' },
    {
      name: '10倍に増えても、円と千円の取り違えとはみなさない',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: 12000 }],
    },
    { name: '時間の欄は対象にしない', change: [{ at: '業務量削減目標値（時間）', year: 2026, write: 240000 }] },
    {
      name: '299倍は取り違えとみなさない',
      change: [
        { at: '財政効果目標額（千円）', year: 2024, write: 1000 },
        { at: '財政効果目標額（千円）', year: 2025, write: 1000 },
        { at: '財政効果目標額（千円）', year: 2026, write: 299000 },
      ],
    },
    {
      name: '3,000倍を超える差は、単位の取り違えでは説明できない',
      change: [
        { at: '財政効果目標額（千円）', year: 2024, write: 100 },
        { at: '財政効果目標額（千円）', year: 2025, write: 100 },
        { at: '財政効果目標額（千円）', year: 2026, write: 301000 },
      ],
    },
    {
      name: '10万千円に満たない金額は、円で書いたものかどうかわからない',
      change: [
        { at: '財政効果目標額（千円）', year: 2024, write: 99 },
        { at: '財政効果目標額（千円）', year: 2025, write: 99 },
        { at: '財政効果目標額（千円）', year: 2026, write: 99000 },
      ],
    },
    {
      name: '千円未満の端数がある金額は、円で書いたとみなさない',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: 300500 }],
    },
    {
      name: '倍率の下限を上げている',
      state: { options: { K305: { least: 999 } } },
      change: [
        { at: '財政効果目標額（千円）', year: 2024, write: 500 },
        { at: '財政効果目標額（千円）', year: 2025, write: 500 },
        { at: '財政効果目標額（千円）', year: 2026, write: 499000 },
      ],
    },
    {
      name: '倍率の上限を下げている',
      state: { options: { K305: { most: 1001 } } },
      change: [
        { at: '財政効果目標額（千円）', year: 2024, write: 200 },
        { at: '財政効果目標額（千円）', year: 2025, write: 200 },
        { at: '財政効果目標額（千円）', year: 2026, write: 300000 },
      ],
    },
    {
      name: '金額の下限を上げている',
      state: { options: { K305: { large: 400_000 } } },
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: 300000 }],
    },
    { name: '様式にない見出しの欄も、年度や個票で桁がそろっている', baseline: 'facilities' },
    {
      name: '最後の年度が10倍に伸びている',
      baseline: 'facilities',
      change: [{ sheet: '施設1', at: 'D6', write: 1700 }],
    },
    {
      name: '桁の誤りとみなす倍率を上げている',
      baseline: 'facilities',
      state: { options: { K305: { digits: 20 } } },
      change: [{ at: 'C6', write: 3200 }],
    },
  ],
  reject: [
    {
      name: '最後の年度だけ円で書かれている',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: 300000 }],
      hits: [
        {
          cell: 'E17',
          says: 'ほかの年度の約1,000倍です（「300,000」）。円で記入されていませんか（千円なら 300）。',
        },
      ],
    },
    {
      name: '300倍をわずかに超え、ちょうど10万千円',
      change: [
        { at: '財政効果目標額（千円）', year: 2024, write: 330 },
        { at: '財政効果目標額（千円）', year: 2025, write: 333 },
        { at: '財政効果目標額（千円）', year: 2026, write: 100000 },
      ],
      hits: [
        {
          cell: 'E17',
          says: 'ほかの年度の約300倍です（「100,000」）。円で記入されていませんか（千円なら 100）。',
        },
      ],
    },
    {
      name: 'ちょうど3,000倍',
      change: [
        { at: '財政効果目標額（千円）', year: 2024, write: 100 },
        { at: '財政効果目標額（千円）', year: 2025, write: 100 },
        { at: '財政効果目標額（千円）', year: 2026, write: 300000 },
      ],
      hits: [
        {
          cell: 'E17',
          says: 'ほかの年度の約3,000倍です（「300,000」）。円で記入されていませんか（千円なら 300）。',
        },
      ],
    },
    {
      name: '倍率の下限を下げ、上限を上げ、金額の下限を下げている',
      state: { options: { K305: { least: 100, most: 9999, large: 1000 } } },
      change: [
        { at: '財政効果目標額（千円）', year: 2024, write: 50 },
        { at: '財政効果目標額（千円）', year: 2025, write: 50 },
        { at: '財政効果目標額（千円）', year: 2026, write: 5000 },
        { sheet: '個票03', at: '財政効果目標額（千円）', year: 2024, write: 50 },
        { sheet: '個票03', at: '財政効果目標額（千円）', year: 2025, write: 50 },
        { sheet: '個票03', at: '財政効果目標額（千円）', year: 2026, write: 499000 },
      ],
      hits: [
        {
          cell: 'E17',
          says: 'ほかの年度の約100倍です（「5,000」）。円で記入されていませんか（千円なら 5）。',
        },
        {
          cell: '個票03!E16',
          says: 'ほかの年度の約9,980倍です（「499,000」）。円で記入されていませんか（千円なら 499）。',
        },
      ],
    },
    {
      name: '間の年度だけ桁が多い',
      baseline: 'facilities',
      state: { options: { K305: { digits: 5 } } },
      change: [{ at: 'C6', write: 3200 }],
      hits: [
        {
          cell: 'C6',
          variant: 'years',
          says: 'ほかの年度（325 程度）と桁が違います（「3,200」）。桁や単位をご確認ください。',
        },
      ],
      also: ['K321'],
    },
    {
      name: '間の年度だけ桁が少ない',
      baseline: 'facilities',
      change: [{ at: 'C9', write: 415 }],
      hits: [
        {
          cell: 'C9',
          variant: 'years',
          says: 'ほかの年度（4,150 程度）と桁が違います（「415」）。桁や単位をご確認ください。',
        },
      ],
      also: ['K321'],
    },
    {
      name: 'ほかの年度どうしも3倍近く違うが、1,000倍は増減では説明できない',
      baseline: 'facilities',
      change: [
        { at: 'B6', write: 900 },
        { at: 'C6', write: 320000 },
      ],
      hits: [
        {
          cell: 'C6',
          variant: 'years',
          says: 'ほかの年度（620 程度）と桁が違います（「320,000」）。桁や単位をご確認ください。',
        },
      ],
      also: ['K321'],
    },
    {
      name: 'ほかの個票の同じ欄と桁が違う',
      baseline: 'facilities',
      change: [{ sheet: '施設2', at: 'B17', write: 10000 }],
      hits: [
        {
          cell: '施設2!B17',
          variant: 'others',
          says: 'ほかの個票（1,140 程度）と桁が違います（「10,000」）。桁や単位をご確認ください。',
        },
      ],
      also: ['K321'],
    },
  ],
};
