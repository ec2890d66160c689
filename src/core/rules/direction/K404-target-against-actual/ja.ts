import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '目標と実績の符号が逆です',
  why: '目標と実績で△の使い方が違うと、達成できたかどうかを比べられません。',
  remedy: '実績と目標のどちらの符号が正しいか確かめ、同じ意味になるように書いてください。',
  messages: {
    hours:
      '{sheet}の{cell}の実績「{text}」は、同じ年度の目標{targetCell}「{targetText}」と符号が逆です。業務量が逆に動いたのか、書き方の違いか、ご確認ください。',
    effect:
      '{sheet}の{cell}の実績「{text}」は、同じ年度の目標{targetCell}「{targetText}」と符号が逆です。効果が逆に出たのか、書き方の違いか、ご確認ください。',
  },
  evidence: { '': '目標は{targetCell}「{targetText}」、実績は{cell}「{text}」です。' },
};
