import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '財政効果に費用が書かれているようです',
  why: 'プラスの数値は効果として集計されます。費用が混じると、効果が大きく見えてしまいます。',
  remedy: '費用であれば△をつけるか、備考に移してください。効果であれば「無視」を選んでください。',
  messages: {
    '': '{sheet}の{cell}「{text}」は効果として集計されますが、{where}に「{words}」とあり、かかる費用のようです。',
  },
  evidence: { '': '{where}に「{words}」とあります。' },
};
