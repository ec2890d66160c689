import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '実績に数が書かれている', baseline: 'pairs' },
    { name: '評価の印は、仮の言葉ではない', baseline: 'pairs', change: [{ at: '担当課の評価', write: '〇' }] },
    {
      name: '漢数字の「〇」は、0のこと',
      baseline: 'pairs',
      change: [{ at: '令和5年度実績(見込み)', write: '説明会に一〇人が参加した。' }],
    },
    {
      name: '計画の欄の「〇人」は、別の指摘（K205）で扱う',
      baseline: 'pairs',
      change: [{ at: '令和6年度計画', write: '説明会に〇人を集める。' }],
    },
  ],
  reject: [
    {
      name: '「〇人」が残っている',
      baseline: 'pairs',
      change: [{ at: '令和5年度実績(見込み)', write: '説明会を開き、延べ〇人が参加した。' }],
      hits: [{ cell: 'B9', says: '仮の言葉「〇人」が「令和5年度実績(見込み)」に残っています。' }],
    },
    {
      name: '「記入してください」が残っている',
      baseline: 'pairs',
      change: [{ at: '令和5年度実績(見込み)', write: '実績を記入してください' }],
      hits: [{ cell: 'B9', says: '仮の言葉「記入してください」が「令和5年度実績(見込み)」に残っています。' }],
    },
    {
      name: '件数が「ＸＸ件」のまま',
      change: [{ at: '年度目標実績値', year: 2024, write: '申請をＸＸ件受け付けた。' }],
      hits: [{ cell: 'C19', says: '仮の言葉「ＸＸ件」が「年度目標実績値」に残っています。' }],
      also: ['K701', 'K702'],
    },
  ],
};
