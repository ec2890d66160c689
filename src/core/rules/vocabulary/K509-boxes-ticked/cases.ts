import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '1つだけ選んでいる', baseline: 'facilities' },
    {
      name: '■や✓で選んでいる',
      baseline: 'facilities',
      change: [
        { at: 'D3', write: '□拡充　■継続　□縮小' },
        { sheet: '施設2', at: 'D3', write: '□拡充　✓継続　□縮小' },
      ],
    },
    {
      name: 'まだ誰も選んでいない',
      baseline: 'facilities',
      change: [
        { sheet: '施設1', at: 'D3', write: '□拡充　□継続　□縮小' },
        { sheet: '施設2', at: 'D3', write: '□拡充　□継続　□縮小' },
        { sheet: '施設3', at: 'D3', write: '□拡充　□継続　□縮小' },
        { sheet: '施設4', at: 'D3', write: '□拡充　□継続　□縮小' },
        { sheet: '施設5', at: 'D3', write: '□拡充　□継続　□縮小' },
        { sheet: '施設6', at: 'D3', write: '□拡充　□継続　□縮小' },
      ],
    },
    {
      name: '2つ選ぶ課がほかにもある',
      baseline: 'facilities',
      change: [
        { sheet: '施設1', at: 'D3', write: '☑拡充　☑継続　□縮小' },
        { sheet: '施設2', at: 'D3', write: '☑拡充　☑継続　□縮小' },
        { sheet: '施設3', at: 'D3', write: '☑拡充　☑継続　□縮小' },
      ],
    },
    { name: '箇条書きの□', baseline: 'facilities', change: [{ at: 'B26', write: '□夜間の利用が少ない。' }] },
    {
      name: '両方に○を付ける課がほかにもある',
      baseline: 'facilities',
      change: [
        { sheet: '施設1', at: 'C31', write: '○' },
        { sheet: '施設3', at: 'C31', write: '○' },
        { sheet: '施設5', at: 'C31', write: '○' },
      ],
    },
    {
      name: '印のほかに言葉が書かれる欄',
      baseline: 'facilities',
      change: [
        { sheet: '施設2', at: 'C31', write: 'なし' },
        { sheet: '施設3', at: 'C31', write: '○' },
      ],
    },
    { name: '伏せ字の□□', baseline: 'facilities', change: [{ at: 'B26', write: '□□が少ない。□を増やす。' }] },
  ],
  reject: [
    {
      name: 'はいにもいいえにも○がある',
      baseline: 'facilities',
      change: [{ sheet: '施設3', at: 'C31', write: '○' }],
      hits: [
        {
          cell: '施設3!B31',
          variant: 'columns',
          says: '「苦情の記録がある」の2つの欄に印があります。ほかの個票では一つだけです。',
        },
      ],
    },
    {
      name: 'はいにもいいえにも○がない',
      baseline: 'facilities',
      change: [{ sheet: '施設2', at: 'C31', write: null }],
      hits: [
        {
          cell: '施設2!B31',
          variant: 'noColumn',
          says: '「苦情の記録がある」のどの欄にも印がありません。当てはまる欄に付けてください。',
        },
      ],
    },
    {
      name: 'どれも選んでいない',
      baseline: 'facilities',
      change: [{ at: 'D3', write: '□拡充　□継続　□縮小' }],
      hits: [
        {
          cell: 'D3',
          variant: 'none',
          says: '「今後の方向性」のどれにもチェックがありません。当てはまるものを選んでください。',
        },
      ],
    },
    {
      name: '2つ選んでいる',
      baseline: 'facilities',
      change: [{ sheet: '施設4', at: 'D3', write: '☑拡充　☑継続　□縮小' }],
      hits: [
        {
          cell: '施設4!D3',
          says: '「今後の方向性」の2か所にチェックがあります。ほかの個票では一つだけです。',
        },
      ],
    },
    {
      name: '半分に満たない個票で選んでいない',
      baseline: 'facilities',
      change: [
        { sheet: '施設1', at: 'D3', write: '□拡充　□継続　□縮小' },
        { sheet: '施設6', at: 'D3', write: '□拡充　□継続　□縮小' },
      ],
      hits: [
        {
          cell: 'D3',
          variant: 'none',
          says: '「今後の方向性」のどれにもチェックがありません。当てはまるものを選んでください。',
        },
        {
          cell: '施設6!D3',
          variant: 'none',
          says: '「今後の方向性」のどれにもチェックがありません。当てはまるものを選んでください。',
        },
      ],
    },
  ],
};
