import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '何年度の値かわからない見出しがあります',
  why: '何年度の値かわからないと、どの年度の集計にも入れられません。',
  remedy: '見出しを「令和6年度評価」のように年度から書くか、表題またはシート名に「令和6年度」と書いてください。',
  messages: {
    '': '{sheet}の{cell}の「{text}」が何年度のものか、見出しからも表題からもわかりません。この値は集計に入りません。',
  },
  evidence: { '': '隣の見出し、表題、シート名のどれからも、年度を一つに決められません。' },
};
