import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '実績が記入されていません',
  why: '実績がないと、計画どおり進んだかどうかを確かめられず、とりまとめ一覧の欄も空いたままになります。',
  remedy: 'その年度に行ったことを記入してください。行わなかったときは、その理由を書いてください。',
  messages: {
    over: '「{label}」（{year}）が空欄です。年度が終わっていますので、記入をお願いします。',
    begun: '「{label}」（{year}）が空欄です。同じ年度のほかの欄には記入があります。',
    others: '「{label}」（{year}）が空欄です。ほかの個票の多くには、この年度の実績があります。',
    amount: '「{label}」（{year}）が空欄です。目標は「{targetText}」です。',
  },
  evidence: {
    '': '「{label}」（{year}）の欄に値がありません。',
    amount: '同じ年度の目標に「{targetText}」とあり、実績の文章は記入されています。',
  },
};
