import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '記入すべき欄が空欄です',
  why: '取組の内容や担当がわからないと、とりまとめ一覧や集計に載せられません。あとから電話で確認する手間も減らせます。',
  remedy: '該当する内容を記入してください。',
  messages: {
    '': '「{label}」が空欄です。記入をお願いします。',
    others: '「{label}」が空欄です。ほかの個票では、ほとんどの課が記入しています。',
  },
  evidence: {
    '': '「{label}」は、この様式で必ず記入する欄です。',
    others: 'ほかの個票の「{label}」には、ほとんど記入があります。',
  },
};
