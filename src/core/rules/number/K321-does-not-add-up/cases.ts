import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '合計も差引も時間も合っている', baseline: 'facilities' },
    { name: '計算の欄のない様式' },
    { name: '合計の欄が空欄', baseline: 'facilities', change: [{ at: 'D8', write: null }] },
    {
      name: 'どの個票でも、その年度だけは内訳のほかの収入を含めている',
      baseline: 'facilities',
      change: [
        { sheet: '施設1', at: 'D8', write: 5601 },
        { sheet: '施設2', at: 'D8', write: 5602 },
        { sheet: '施設3', at: 'D8', write: 5603 },
        { sheet: '施設4', at: 'D8', write: 5604 },
        { sheet: '施設5', at: 'D8', write: 5605 },
        { sheet: '施設6', at: 'D8', write: 5606 },
      ],
    },
    {
      name: '見直し前だけを書いた行は計算しない',
      baseline: 'facilities',
      change: [
        { at: 'C18', write: null },
        { at: 'D18', write: null },
      ],
    },
  ],
  reject: [
    {
      name: '合計の書き間違い',
      baseline: 'facilities',
      change: [{ at: 'D8', write: 5630 }],
      hits: [{ cell: 'D8', variant: 'sum', says: '内訳の合計 5,360 と合いません（「5,630」）。' }],
    },
    {
      name: '合計が1だけ違う',
      baseline: 'facilities',
      change: [{ at: 'D24', write: 78 }],
      hits: [{ cell: 'D24', variant: 'sum', says: '内訳の合計 77 と合いません（「78」）。' }],
    },
    {
      name: '内訳の書き間違い',
      baseline: 'facilities',
      change: [{ at: 'C9', write: 1450 }],
      hits: [
        {
          cell: 'C9',
          variant: 'sum-part',
          says: '内訳が「支出計」の 5,050 と違います（「1,450」）。4,150 なら合います。',
        },
      ],
    },
    {
      name: '差引の△を落とした',
      baseline: 'facilities',
      change: [{ at: 'D16', write: 12 }],
      hits: [{ cell: 'D16', variant: 'difference', says: '差し引きした △ 12 と合いません（「12」）。' }],
    },
    {
      name: '収支の△を落とした',
      baseline: 'facilities',
      change: [{ sheet: '施設6', at: 'B12', write: 150 }],
      hits: [{ cell: '施設6!B12', variant: 'difference', says: '差し引きした △ 150 と合いません（「150」）。' }],
    },
    {
      name: '分と件数から求めた時間と違う',
      baseline: 'facilities',
      change: [{ at: 'B18', write: 30 }],
      hits: [{ cell: 'B18', variant: 'per-hour', says: '分と件数から求めた時間 300 と合いません（「30」）。' }],
      also: ['K305'],
    },
  ],
};
