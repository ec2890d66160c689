import type { RuleCases } from '../../rule-case';

const INDEX = '取組項目及び優先順位一覧';

export const cases: RuleCases = {
  accept: [
    { name: '部と課の組み合わせが組織一覧と同じ' },
    { name: '部が書かれていない', change: [{ at: '主たる所管部署', write: '契約課' }] },
  ],
  reject: [
    {
      name: '別の部の課として書かれている',
      change: [{ at: '主たる所管部署', write: '市民部契約課' }],
      hits: [{ cell: 'C6' }],
    },
    {
      name: '一覧で別の部に入っている',
      change: [{ sheet: INDEX, at: 'B6', write: '03福祉部' }],
      hits: [{ cell: `${INDEX}!B6`, variant: 'index' }],
    },
  ],
};
