import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '空白のない表記' },
    { name: '語と語の間の空白はよい', change: [{ at: '取組項目名', write: '入札事務の電子化 第2期' }] },
    { name: '部と課の間の空白はよい', change: [{ at: '主たる所管部署', write: '総務部 契約課' }] },
  ],
  reject: [
    {
      name: '均等に見せるための空白',
      change: [{ at: '主たる所管部署', write: '契　約　課' }],
      hits: [{ cell: 'C6', fix: { C6: '契約課' } }],
    },
    {
      name: '英字の間の空白',
      change: [{ at: '取組項目名', write: 'D X による入札事務の電子化' }],
      hits: [{ cell: 'C3', fix: { C3: 'DX による入札事務の電子化' } }],
    },
  ],
};
