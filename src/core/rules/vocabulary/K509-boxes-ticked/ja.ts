import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'チェックの付け方をご確認ください',
  why: 'どれを選んだのかわからないと、選択肢ごとの件数に入りません。',
  remedy: '当てはまるものを ☑ にしてください。一つだけ選ぶ欄では、ほかを □ に戻してください。',
  messages: {
    '': '「{label}」の{count}か所にチェックがあります。ほかの個票では一つだけです。',
    none: '「{label}」のどれにもチェックがありません。当てはまるものを選んでください。',
  },
  evidence: { '': 'このセルには「{text}」と書かれています。' },
};
