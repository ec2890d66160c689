import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '目標と実績の符号が逆です',
  why: '目標と実績で△の使い方が違うと、達成できたかどうかを比べられません。',
  remedy: '実績と目標のどちらの符号が正しいか確かめ、同じ意味になるように書いてください。',
  messages: {
    hours: '目標と符号が逆です。実績は「{text}」、目標（{targetCell}）は「{targetText}」です。',
    effect: '目標と符号が逆です。実績は「{text}」、目標（{targetCell}）は「{targetText}」です。',
  },
  evidence: {
    '': '目標は{targetCell}「{targetText}」、実績は{cell}「{text}」です。逆に動いたのか、書き方の違いかは、シートからはわかりません。',
  },
};
