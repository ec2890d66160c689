import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '同じ文字で書かれている', baseline: 'pairs' },
    {
      name: 'すべて「〇」（漢数字のゼロ）で書かれている',
      baseline: 'pairs',
      change: [
        { at: '担当課の評価', write: '〇' },
        { sheet: '管理票02', at: '担当課の評価', write: '〇' },
      ],
    },
    {
      name: '意味の違う印は、そろえない',
      baseline: 'pairs',
      change: [{ sheet: '管理票02', at: '担当課の評価', write: '◎' }],
    },
    {
      name: '評価が空欄の個票は数えない',
      baseline: 'pairs',
      change: [{ sheet: '管理票02', at: '担当課の評価', write: null }],
    },
  ],
  reject: [
    {
      name: '「○」と「〇」が混じっている',
      baseline: 'pairs',
      change: [{ sheet: '管理票02', at: '担当課の評価', write: '〇' }],
      hits: [
        {
          cell: '管理票02!B10',
          says: '見た目の似た別の文字です（「〇」）。ほかの個票では「○」です。',
          fix: { '管理票02!B10': '○' },
        },
      ],
    },
    {
      name: '「◯」（大きな丸）が混じっている',
      baseline: 'pairs',
      change: [{ sheet: '管理票02', at: '担当課の評価', write: '◯' }],
      hits: [
        {
          cell: '管理票02!B10',
          says: '見た目の似た別の文字です（「◯」）。ほかの個票では「○」です。',
          fix: { '管理票02!B10': '○' },
        },
      ],
    },
    {
      name: '多いほうの字にそろえる',
      baseline: 'pairs',
      change: [
        { copy: '管理票01', as: '管理票03' },
        { sheet: '管理票03', at: '担当課の評価', write: '〇' },
        { sheet: '管理票02', at: '担当課の評価', write: '〇' },
      ],
      hits: [
        {
          cell: 'B10',
          says: '見た目の似た別の文字です（「○」）。ほかの個票では「〇」です。',
          fix: { B10: '〇' },
        },
      ],
    },
  ],
};
