import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '財政効果に費用が書かれているようです',
  why: 'プラスの数値は効果として集計されます。費用が混じると、効果が大きく見えてしまいます。',
  remedy: '費用であれば△をつけるか、備考に移してください。効果であれば「無視」を選んでください。',
  messages: { '': 'かかる費用のようです（「{text}」）。{where}に「{words}」とあります。' },
  evidence: { '': '{where}に「{words}」とあります。このままでは、「{text}」が効果として集計されます。' },
};
