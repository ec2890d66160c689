import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '同じ指標の値が、計画によって違います',
  why: '同じ市の二つの計画で基準値や目標値が食い違うと、どちらで進捗を測るのかわかりません。',
  remedy: '正しい値を確かめ、二つの計画をそろえてください。',
  messages: {
    baseline: '指標の基準値が違います。ここでは「{text}」、{otherSheet}の{otherCell}では「{otherText}」です。',
    target: '指標の目標値が違います。ここでは「{text}」、{otherSheet}の{otherCell}では「{otherText}」です。',
  },
  evidence: {
    '': 'どちらにも指標「{name}」があります。年度が違うことがわかる値は比べていません。',
  },
};
