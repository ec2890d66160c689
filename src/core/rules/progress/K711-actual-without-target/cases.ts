import type { RuleCases } from '../../rule-case';
import { followedUp, RESULTS_ALONE, reported } from './follow-up';

export const cases: RuleCases = {
  accept: [
    { name: '目標も実績もある', change: [{ at: '財政効果実績額（千円）', write: 250 }] },
    {
      name: '目標のある年度がほかにあれば、早く出た効果として扱う',
      change: [
        { at: '財政効果目標額（千円）', year: 2024, write: '－' },
        { at: '財政効果実績額（千円）', write: 250 },
      ],
    },
    {
      name: '実績が0',
      change: [
        { sheet: '個票02', at: '財政効果実績額（千円）', write: 0 },
        { sheet: '個票02', at: '財政効果目標額（千円）', year: 2026, write: '－' },
      ],
    },
    {
      name: '目標が未定',
      change: [
        { sheet: '個票02', at: '財政効果目標額（千円）', year: 2026, write: '未定' },
        { sheet: '個票02', at: '財政効果実績額（千円）', write: 200 },
      ],
    },
    { name: '目標値のある指標の実績', change: [followedUp('1,000件', '620件')] },
    { name: '目標値の欄がない様式の実績', state: RESULTS_ALONE, change: [reported] },
  ],
  reject: [
    {
      name: '財政効果の目標がどの年度も「－」なのに、実績がある',
      change: [
        { sheet: '個票02', at: '財政効果目標額（千円）', year: 2026, write: '－' },
        { sheet: '個票02', at: '財政効果実績額（千円）', write: 200 },
      ],
      hits: [
        {
          cell: '個票02!C20',
          says: 'どの年度にも目標がないのに、実績があります：「200」',
        },
      ],
      also: ['K701'],
    },
    {
      name: '業務量削減の目標が空欄なのに、実績がある',
      change: [
        { at: '業務量削減目標値（時間）', year: 2024, write: null },
        { at: '業務量削減目標値（時間）', year: 2025, write: null },
        { at: '業務量削減目標値（時間）', year: 2026, write: null },
        { at: '業務量削減実績値（時間）', write: 130 },
      ],
      hits: [
        {
          cell: 'C20',
          says: 'どの年度にも目標がないのに、実績があります：「130」',
        },
      ],
      also: ['K701'],
    },
    {
      name: '目標値のない指標に実績がある',
      change: [followedUp(null, '620件')],
      hits: [
        {
          cell: '実施計画!H4',
          variant: 'indicator',
          says: '目標値のない指標「オンライン申請の件数」に、実績があります：「620件」',
        },
      ],
    },
  ],
};
