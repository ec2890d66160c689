import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '組織一覧と同じ表記' },
    { name: '部と課の間の空白は、表記の違いとみなさない', change: [{ at: '主たる所管部署', write: '総務部 契約課' }] },
    { name: '部を省いて課だけを書いてもよい', change: [{ at: '主たる所管部署', write: '契約課' }] },
  ],
  reject: [
    {
      name: '「・」が抜けている',
      change: [{ at: '主たる所管部署', write: '福祉部こども若者課' }],
      state: { departments: [{ department: '福祉部', section: 'こども・若者課' }] },
      hits: [{ cell: 'C6', fix: { C6: '福祉部こども・若者課' } }],
    },
  ],
};
