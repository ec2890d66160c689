import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '年度の列が計画期間と違います',
  why: '前の様式を使っていると、年度がずれたまま集計されてしまいます。',
  remedy: '見出しの年度を確かめ、計画期間の年度に直してください。計画期間は「設定」で変えられます。',
  messages: {
    '': '{sheet}の{cell}に、計画期間に含まれない{year}の欄があります。',
    others: '{sheet}の{cell}に{year}の欄がありますが、ほかの個票にはない年度です。',
  },
  evidence: {
    '': '見出しは「{text}」です。計画期間は「設定」または様式で決まっています。',
    others: '見出しは「{text}」です。同じ様式の個票の多くは、別の年度の欄を持っています。',
  },
};
