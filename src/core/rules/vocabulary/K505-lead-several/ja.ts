import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '主たる部署が複数書かれています',
  why: '部署ごとの集計では、個票を一つの部署に数えます。複数あると、どこが取りまとめるのかわかりません。',
  remedy:
    '取りまとめる部署を一つ残し、ほかは関係部署の欄へ移してください。共同で所管する場合は、取りまとめる部署に「★」を付けてください。',
  messages: {
    '': '{sheet}の{cell}「{label}」に部署が{count}つ書かれています。集計では先頭の「{first}」に数えます。',
  },
  evidence: { '': 'このセルには「{text}」と書かれています。関係部署の欄が別にあります。' },
};
