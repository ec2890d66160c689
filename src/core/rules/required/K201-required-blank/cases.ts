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
    {
      name: '年度のはじめの進行管理票で、実績と次年度の計画はこれから書く',
      baseline: 'pairs',
      change: ['管理票01', '管理票02'].flatMap((sheet) =>
        ['B9', 'B10', 'B11'].map((at) => ({ sheet, at, write: null })),
      ),
    },
    {
      name: '空欄の個票がほかにもある',
      baseline: 'facilities',
      change: [
        { at: 'B10', write: null },
        { sheet: '施設2', at: 'B10', write: null },
      ],
    },
  ],
  reject: [
    {
      name: '主たる所管部署が空欄',
      change: [{ at: '主たる所管部署', write: null }],
      hits: [{ cell: 'C6', says: '「主たる所管部署」が空欄です。記入をお願いします。' }],
    },
    {
      name: '空白だけが入っている',
      change: [{ at: '取組の方向性、内容', write: '　 ' }],
      hits: [{ cell: 'C9', says: '「取組の方向性、内容」が空欄です。記入をお願いします。' }],
    },
    {
      name: '進行管理票の計画が空欄',
      baseline: 'pairs',
      change: [{ at: '令和6年度計画', write: null }],
      hits: [{ cell: 'B11', says: '「令和6年度計画」が空欄です。記入をお願いします。' }],
    },
    {
      name: '3年後の目指す姿と取組項目名が空欄',
      change: [
        { at: '取組項目名', write: null },
        { at: '3年後の目指す姿（最終目標）', write: null },
      ],
      hits: [
        { cell: 'C3', says: '「取組項目名」が空欄です。記入をお願いします。' },
        { cell: 'C11', says: '「3年後の目指す姿（最終目標）」が空欄です。記入をお願いします。' },
      ],
    },
    {
      name: '様式にない見出しの欄で、ほかの個票はすべて記入している',
      baseline: 'facilities',
      change: [{ at: 'B10', write: null }],
      hits: [
        {
          cell: 'B10',
          variant: 'others',
          severity: 'warning',
          says: '「管理費」が空欄です。ほかの個票では、ほとんどの課が記入しています。',
        },
      ],
    },
  ],
};
