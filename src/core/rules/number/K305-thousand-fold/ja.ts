import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '桁がほかの年度と大きく違います',
  why: '千円の欄に円で記入すると、合計が千倍違ってしまいます。',
  remedy: '円で記入していた場合は、千円に直してください。正しい金額であれば「無視」を選んでください。',
  messages: {
    '': '{sheet}の{cell}「{text}」は、ほかの年度のおよそ千倍です。円で記入されていないかご確認ください（千円なら {thousands}）。',
  },
  evidence: { '': '見出しは「{label}」です。同じ行のほかの年度は、およそ千分の一の金額です。' },
};
