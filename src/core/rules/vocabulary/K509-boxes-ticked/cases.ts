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
    { name: '伏せ字の□□', baseline: 'facilities', change: [{ at: 'B26', write: '□□が少ない。□を増やす。' }] },
  ],
  reject: [
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
