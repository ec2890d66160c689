import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '年度ごとに計画が違う', baseline: 'pairs' },
    {
      name: '短い言葉は、続いていてもよい',
      change: [
        { sheet: '個票02', at: 'C13', write: '研修実施' },
        { sheet: '個票02', at: 'D13', write: '研修実施' },
        { sheet: '個票02', at: 'E13', write: '研修実施' },
      ],
    },
    {
      name: '年度計画の一部の行だけが同じ',
      change: [
        { at: 'C14', write: '対象となる業務の洗い出しと関係する課との調整' },
        { at: 'D14', write: '対象となる業務の洗い出しと関係する課との調整' },
        { at: 'E14', write: '対象となる業務の洗い出しと関係する課との調整' },
      ],
    },
  ],
  reject: [
    {
      name: '前の年度の計画と同じ文章',
      baseline: 'pairs',
      change: [{ at: '令和6年度計画', write: '読者アンケートを2回行い、特集の候補を決める。' }],
      hits: [{ cell: 'B11' }],
    },
    {
      name: '年度計画のすべての行が、3年続けて同じ',
      change: [
        { sheet: '個票02', at: 'C13', write: '窓口の混み具合の調査と、関係する課との調整' },
        { sheet: '個票02', at: 'D13', write: '窓口の混み具合の調査と、関係する課との調整' },
        { sheet: '個票02', at: 'E13', write: '窓口の混み具合の調査と、関係する課との調整' },
      ],
      hits: [{ cell: '個票02!D13' }],
    },
    {
      name: '3年続けて同じ文章の計画',
      baseline: 'pairs',
      change: [
        { at: '令和6年度計画', write: '読者アンケートを2回行い、特集の候補を決める。' },
        { insertRow: 12, cells: ['令和7年度計画', '読者アンケートを2回行い、特集の候補を決める。'] },
      ],
      hits: [{ cell: 'B11', severity: 'warning' }],
    },
  ],
};
