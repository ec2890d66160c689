import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '実績が自分の言葉で書かれている', baseline: 'pairs' },
    {
      name: '短い言葉は、計画と実績が同じでもよい',
      baseline: 'pairs',
      change: [
        { at: '令和5年度計画', write: '運用を開始' },
        { at: '令和5年度実績(見込み)', write: '運用を開始' },
      ],
    },
    {
      name: '「行う」を「行った」に改めている',
      baseline: 'pairs',
      change: [{ at: '令和5年度実績(見込み)', write: '読者アンケートを2回行い、特集の候補を決めた。' }],
    },
  ],
  reject: [
    {
      name: '計画をそのまま写している',
      baseline: 'pairs',
      change: [{ at: '令和5年度実績(見込み)', write: '読者アンケートを２回行い、特集の候補を決める' }],
      hits: [{ cell: 'B9' }],
    },
  ],
};
