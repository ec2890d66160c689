import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '数値と説明が同じセルに書かれています',
  why: '説明が入るとセルは文字になり、合計に入りません。',
  remedy: '数値だけを残し、説明は備考へ移してください。',
  messages: {
    '': '数値と説明が同じセルにあります（「{text}」）。説明は備考へ移してください。',
    others: '数値と言葉が同じセルにあります（「{text}」）。ほかの個票では数値だけです。',
  },
  evidence: {
    '': '数値 {number} のほかに「{note}」と書かれています。',
    others: 'このセルは「{note}」という文字で、足し算に入りません。ほかの個票では、同じ欄に数値だけが入っています。',
  },
};
