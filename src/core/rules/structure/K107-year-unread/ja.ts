import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '年度を読み取れない見出しがあります',
  why: 'どの年度の値かわからない列は、集計に入りません。',
  remedy: '「令和6年度計画」「R6」「2024年度」のように、年度がわかる見出しにしてください。',
  messages: { '': '年度を読み取れない見出しです（「{text}」）。この列は集計に入りません。' },
  evidence: { '': '年度の見出しが並ぶ行で、{cell}だけ年度が読み取れません。' },
};
