import type { RuleCases } from '../../rule-case';
import { FEW_TASKS, OTHER_TASKS, plan, TASKS, UNFINISHED } from './plan';

export const cases: RuleCases = {
  accept: [
    { name: '項目が個票ごとに違う' },
    { name: '項目が一つだけ違う', change: [...plan('個票02', TASKS), ...plan('個票03', OTHER_TASKS)] },
    { name: '項目が少ない計画は、同じでもよい', change: [...plan('個票02', FEW_TASKS), ...plan('個票03', FEW_TASKS)] },
    {
      name: '同じ取組名の個票どうし',
      change: [
        ...plan('個票02', TASKS),
        ...plan('個票03', TASKS),
        { sheet: '個票03', at: '取組項目名', write: '窓口申請の簡素化' },
      ],
    },
    {
      name: 'すべての個票で同じ項目は、様式が決めたもの',
      change: [
        { sheet: '個票01', deleteRow: 14 },
        ...plan('個票01', TASKS),
        ...plan('個票02', TASKS),
        ...plan('個票03', TASKS),
      ],
    },
    {
      name: '5件から比べる設定では、4件が同じでもよい',
      change: [...plan('個票02', TASKS), ...plan('個票03', TASKS)],
      state: { options: { K114: { tasks: 5 } } },
    },
    {
      name: '半数で様式の項目とみなす設定では、3枚のうち2枚で同じでもよい',
      change: [...plan('個票02', TASKS), ...plan('個票03', TASKS)],
      state: { options: { K114: { share: 50 } } },
    },
  ],
  reject: [
    {
      name: '別の取組の計画の項目がそのまま残っている',
      change: [...plan('個票02', TASKS), ...plan('個票03', TASKS)],
      hits: [
        {
          cell: '個票02!B13',
          says: '年度計画の項目4件が、別の取組とすべて同じです：「公共施設の照明更新」',
        },
        {
          cell: '個票03!B13',
          says: '年度計画の項目4件が、別の取組とすべて同じです：「窓口申請の簡素化」',
        },
      ],
    },
    {
      name: '残った項目のうち一つは、どの年度も空欄',
      change: [...plan('個票02', TASKS), ...plan('個票03', UNFINISHED)],
      hits: [
        {
          cell: '個票02!B13',
          says: '年度計画の項目4件が、別の取組とすべて同じです：「公共施設の照明更新」',
        },
        {
          cell: '個票03!B13',
          variant: 'blank',
          says: '年度計画の項目4件が別の取組と同じで、「本格導入」は空欄です：「窓口申請の簡素化」',
        },
      ],
    },
    {
      name: '2件から比べる設定で、2件が同じ',
      change: [...plan('個票02', FEW_TASKS), ...plan('個票03', FEW_TASKS)],
      state: { options: { K114: { tasks: 2, share: 70 } } },
      hits: [
        {
          cell: '個票02!B13',
          says: '年度計画の項目2件が、別の取組とすべて同じです：「公共施設の照明更新」',
        },
        {
          cell: '個票03!B13',
          says: '年度計画の項目2件が、別の取組とすべて同じです：「窓口申請の簡素化」',
        },
      ],
    },
  ],
};
