import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [{ name: '見出しがひとつずつある' }],
  reject: [
    {
      name: '「関係部署」の行が2つある',
      change: [{ insertRow: 8, cells: [null, '関係部署', '福祉部子育て課'] }],
      hits: [{ cell: 'B8' }],
    },
    {
      name: '内容の欄に、次の見出しの言葉が入っている',
      change: [{ at: '取組の方向性、内容', write: '参考事例等' }],
      hits: [{ cell: 'C9', variant: 'value' }],
    },
  ],
};
