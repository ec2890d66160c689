import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'シートによって様式の見出しが違います',
  why: '前の年度の様式が混じっていると、同じ欄が違う名前になり、ほかの集計や次の年度の様式で読み落とすことがあります。',
  remedy:
    '新しい様式の見出しにそろえてください。読み取りには影響していないものも含めて、違いを一度だけお知らせしています。',
  messages: {
    changed: '見出しが{count}枚では「{text}」となっています。ほかの{usualCount}枚では「{usual}」です。',
    'new': 'この見出し「{text}」は{count}枚だけにあり、ほかの{usualCount}枚にはありません。',
    replaced: '見出し「{usual}」が、{count}枚では「{text}」に変わっています。',
  },
  evidence: {
    '': '同じ様式の個票の見出しを比べました。',
    changed: '{usualSheet}の{usualCell}では「{usual}」です。',
  },
  options: {
    sheets: {
      label: '同じ見出しが何枚から指摘するか',
      reason: '1枚だけの見出しは、様式の違いではなく、その個票の書き間違いだからです。',
    },
  },
};
