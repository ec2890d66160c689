import type { RuleCases } from '../../rule-case';
import { ACTION_PLAN, DX_PLAN, indicators } from '../two-plans';

export const cases: RuleCases = {
  accept: [
    { name: '2つの計画で値が同じ', baseline: 'pairs', change: [ACTION_PLAN, indicators('120件', '400件'), DX_PLAN] },
    {
      name: '基準の年度が違えば、基準値も違ってよい',
      baseline: 'pairs',
      change: [
        ACTION_PLAN,
        indicators('120件', '400件'),
        DX_PLAN,
        { sheet: '事業01', at: 'C7', write: '市公式アプリ登録者数 150件／令和5年度' },
      ],
    },
    { name: '計画が1つだけ', baseline: 'pairs', change: [DX_PLAN] },
    {
      name: '数字の書き方だけが違う',
      baseline: 'pairs',
      change: [ACTION_PLAN, indicators('１２０件', '４００件'), DX_PLAN],
    },
  ],
  reject: [
    {
      name: '目標値が違う',
      baseline: 'pairs',
      change: [ACTION_PLAN, indicators('120件', '500件'), DX_PLAN],
      hits: [
        {
          cell: '事業01!C8',
          says: '指標の目標値が違います。ここでは「400件」、参考指標一覧のE4では「500件」です。',
          variant: 'target',
        },
      ],
    },
    {
      name: '基準値が違い、一方には「*」（別の年度の数値）が付いている',
      baseline: 'pairs',
      change: [ACTION_PLAN, indicators('*130件', '400件'), DX_PLAN],
      hits: [
        {
          cell: '事業01!C7',
          says: '指標の基準値が違います。ここでは「120件」、参考指標一覧のD4では「*130件」です。',
          variant: 'baseline',
          severity: 'info',
        },
      ],
    },
    {
      name: '基準値だけが1件違う',
      baseline: 'pairs',
      change: [ACTION_PLAN, indicators('121件', '400件'), DX_PLAN],
      hits: [
        {
          cell: '事業01!C7',
          says: '指標の基準値が違います。ここでは「120件」、参考指標一覧のD4では「121件」です。',
          variant: 'baseline',
        },
      ],
    },
  ],
};
