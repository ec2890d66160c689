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
    {
      name: '11文字の計画は、同じ言葉でもよい',
      baseline: 'pairs',
      change: [
        { at: '令和5年度計画', write: '予約受付の運用を始める' },
        { at: '令和5年度実績(見込み)', write: '予約受付の運用を始める' },
      ],
    },
    {
      name: '19文字の目標は、同じ言葉でもよい',
      change: [
        { at: '各年度目標', year: 2024, write: '入札参加者への説明会を市の2会場で開く' },
        { at: '年度目標実績値', year: 2024, write: '入札参加者への説明会を市の2会場で開く' },
      ],
    },
    {
      name: '比べる長さの下限を上げてある',
      baseline: 'pairs',
      state: { options: { K707: { planLength: 60 } } },
      change: [{ at: '令和5年度実績(見込み)', write: '読者アンケートを2回行い、特集の候補を決める。' }],
    },
    {
      name: '目標と比べる長さの下限を上げてある',
      state: { options: { K707: { targetLength: 60 } } },
      change: [
        { at: '各年度目標', year: 2024, write: '入札に参加する事業者への説明会を市内の2会場で開く' },
        { at: '年度目標実績値', year: 2024, write: '入札に参加する事業者への説明会を市内の2会場で開く' },
      ],
    },
  ],
  reject: [
    {
      name: '計画をそのまま写している',
      baseline: 'pairs',
      change: [{ at: '令和5年度実績(見込み)', write: '読者アンケートを２回行い、特集の候補を決める' }],
      hits: [
        {
          cell: 'B9',
          says: '計画（B8）と同じ文章です：「読者アンケートを２回行い、特集の候補を決める」',
        },
      ],
    },
    {
      name: '12文字の計画をそのまま写している',
      baseline: 'pairs',
      change: [
        { at: '令和5年度計画', write: '予約の受付の運用を始める' },
        { at: '令和5年度実績(見込み)', write: '予約の受付の運用を始める' },
      ],
      hits: [{ cell: 'B9', says: '計画（B8）と同じ文章です：「予約の受付の運用を始める」' }],
    },
    {
      name: '20文字の目標をそのまま写している',
      change: [
        { at: '各年度目標', year: 2024, write: '入札参加者への説明会を市内の2会場で開く' },
        { at: '年度目標実績値', year: 2024, write: '入札参加者への説明会を市内の2会場で開く' },
      ],
      hits: [
        {
          cell: 'C19',
          says: '目標（C15）と同じ文章です：「入札参加者への説明会を市内の2会場で開く」',
          variant: 'target',
        },
      ],
      also: ['K701', 'K702'],
    },
    {
      name: '比べる長さの下限を下げてあり、短い言葉も比べる',
      state: { options: { K707: { planLength: 4, targetLength: 4 } } },
      change: [{ at: '年度目標実績値', year: 2024, write: '仕様書の完成' }],
      hits: [{ cell: 'C19', says: '目標（C15）と同じ文章です：「仕様書の完成」', variant: 'target' }],
      also: ['K701', 'K702'],
    },
  ],
};
