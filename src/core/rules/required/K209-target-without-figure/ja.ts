import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '目標値に数値か単位がありません',
  why: '数値や単位のない目標は、年度末に達成したかどうかを判断できず、集計にも入りません。',
  remedy:
    '「30件」「5%削減」のように、数値と単位で書いてください。できたかどうかだけを問う目標であれば「無視」を選んでください。',
  messages: {
    figure: '{sheet}の{cell}の目標「{to}」に数値がありません。どこまで進めば達成かを、数値と単位で書いてください。',
    unit: '{sheet}の{cell}の目標「{to}」に単位がありません。指標「{name}」の単位（件、人、％など）を書き添えてください。',
  },
  evidence: { '': '目標は「{to}」です。' },
};
