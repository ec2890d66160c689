import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'チェックの付け方をご確認ください',
  why: 'どれを選んだのかわからないと、選択肢ごとの件数に入りません。',
  remedy: '当てはまるものを ☑ にしてください。1つだけ選ぶ欄では、ほかを □ に戻してください。',
  messages: {
    '': '{sheet}の{cell}「{label}」は、{count}か所にチェックがあります。ほかの個票では1つだけ選ばれています。',
    none: '{sheet}の{cell}「{label}」は、どれにもチェックがありません。当てはまるものを選んでください。',
  },
  evidence: { '': 'このセルには「{text}」と書かれています。' },
};
