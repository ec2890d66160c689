import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '実績に数が書かれている', baseline: 'pairs' },
    { name: '評価の印は、仮の言葉ではない', baseline: 'pairs', change: [{ at: '担当課の評価', write: '〇' }] },
  ],
  reject: [
    {
      name: '「〇人」が残っている',
      baseline: 'pairs',
      change: [{ at: '令和5年度実績(見込み)', write: '説明会を開き、延べ〇人が参加した。' }],
      hits: [{ cell: 'B9' }],
    },
  ],
};
