import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '必須の欄がすべて記入されている' },
    { name: '任意の欄（参考事例等）は空欄でよい', change: [{ at: '参考事例等', write: null }] },
    { name: 'まだ来ていない年度の実績は空欄でよい', change: [{ at: '年度目標実績値', year: 2026, write: null }] },
    {
      name: '「記載不要です」と書かれた欄は空欄でよい',
      change: [{ at: '年度目標実績値', year: 2024, write: 'プラン策定時は記載不要です。進捗管理時に記載します。' }],
    },
  ],
  reject: [
    {
      name: '主たる所管部署が空欄',
      change: [{ at: '主たる所管部署', write: null }],
      hits: [{ cell: 'C6' }],
    },
    {
      name: '空白だけが入っている',
      change: [{ at: '取組の方向性、内容', write: '　 ' }],
      hits: [{ cell: 'C9' }],
    },
    {
      name: '進行管理票の計画が空欄',
      baseline: 'pairs',
      change: [{ at: '令和6年度計画', write: null }],
      hits: [{ cell: 'B11' }],
    },
  ],
};
