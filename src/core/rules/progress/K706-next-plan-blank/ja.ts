import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '次の年度の計画がありません',
  why: '次に行うことが決まっていないと、年度末に評価をつける基準がありません。',
  remedy:
    'その年度に行うことを、年度計画に記入してください。前の年度で終わる取組であれば、備考にその旨を書いてください。',
  messages: { '': '{year}の計画がありません。前の年度までは記入されています。' },
  evidence: {
    '': '前の年度までの計画には記入があり、{year}は年度計画も目標も空欄です。',
  },
};
