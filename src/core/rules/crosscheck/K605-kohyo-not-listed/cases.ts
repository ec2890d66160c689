import type { RuleCases } from '../../rule-case';

const INDEX = '取組項目及び優先順位一覧';

export const cases: RuleCases = {
  accept: [{ name: 'すべての個票が一覧にある' }, { name: '一覧のない様式', baseline: 'pairs' }],
  reject: [
    {
      name: '一覧に載せ忘れている',
      change: [{ sheet: INDEX, deleteRow: 6 }],
      hits: [{ cell: '個票02!C3' }],
      also: ['K607'],
    },
  ],
};
