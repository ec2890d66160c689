import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '「なし」を表す記号がそろっていません',
  why: '記号が混ざっていると、意味が違うのかと迷います。集計への影響はありません。',
  remedy: '一つの記号にそろえてください。',
  messages: { '': '「なし」が「{mark}」で書かれています。同じ個票のほかの欄では「{first}」です。' },
  evidence: { '': 'この個票には「{first}」と「{mark}」の両方があります。' },
};
