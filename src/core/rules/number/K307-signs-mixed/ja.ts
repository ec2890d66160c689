import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'マイナスの書き方がそろっていません',
  why: '記号が違うと、意味も違うのかと迷います。',
  remedy: '「△」にそろえてください。数値に直して表示形式で「△」を付けると、自然にそろいます。',
  messages: { '': 'マイナスが「{sign}」で書かれています（「{text}」）。同じ個票のほかの欄では「{first}」です。' },
  evidence: { '': 'この個票には「{first}」と「{sign}」の両方があります。' },
};
