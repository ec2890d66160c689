import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '桁がほかの年度と大きく違います',
  why: '千円の欄に円で記入すると、合計が千倍違ってしまいます。',
  remedy: '円で記入していた場合は、千円に直してください。正しい金額であれば「無視」を選んでください。',
  messages: {
    '': '{sheet}の{cell}「{text}」は、ほかの年度のおよそ{times}倍です。円で記入されていないかご確認ください（千円なら {thousands}）。',
  },
  evidence: { '': '見出しは「{label}」です。同じ行のほかの年度は、およそ{times}分の1の金額です。' },
  options: {
    least: {
      label: 'ほかの年度の何倍から指摘するか',
      reason: '円と千円の取り違えは千倍になります。年度による増減を見込んで、300倍からとしています。',
    },
    most: {
      label: 'ほかの年度の何倍まで指摘するか',
      reason: '千倍を大きく超える差は、単位の取り違えでは説明できないためです。',
    },
    large: { label: '指摘する金額の下限', reason: '小さな金額では、円で書いたものかどうかを見分けられないためです。' },
  },
};
