import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'チェックの付け方をご確認ください',
  why: 'どれを選んだのかわからないと、選択肢ごとの件数に入りません。',
  remedy: '当てはまるものを ☑ にしてください。一つだけ選ぶ欄では、ほかを □ に戻してください。',
  messages: {
    '': '「{label}」の{count}か所にチェックがあります。ほかの個票では一つだけです。',
    none: '「{label}」のどれにもチェックがありません。当てはまるものを選んでください。',
    columns: '「{label}」の{count}つの欄に印があります。ほかの個票では一つだけです。',
    noColumn: '「{label}」のどの欄にも印がありません。当てはまる欄に付けてください。',
  },
  evidence: { '': 'このセルには「{text}」と書かれています。' },
};
