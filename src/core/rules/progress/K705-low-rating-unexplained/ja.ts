import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '評価が低いのに、課題も改善点も書かれていません',
  why: '遅れた理由がわからないと、次の年度に同じことが起こります。',
  remedy: '計画どおり進まなかった理由と、次の年度に行うことを記入してください。',
  messages: {
    '': '「{label}」（{year}）が空欄です。評価は「{rating}」です。',
    usual: '「{label}」（{year}）が空欄です。評価は「{rating}」です。ほとんどの課は記入しています。',
    none: '「{label}」（{year}）は「{text}」だけです。評価は「{rating}」です。',
    undated: '「{label}」に記入がありません。評価は「{rating}」です。',
  },
  evidence: {
    usual: '評価が「{rating}」で、「{label}」に記入がありません。',
    '': '評価が「{rating}」で、課題の欄にも改善点の欄にも記入がありません。',
  },
};
