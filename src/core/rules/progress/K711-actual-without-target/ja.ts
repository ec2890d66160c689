import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '目標がないのに実績があります',
  why: '目標がないと、実績が良いのかどうかを判断できず、達成率も出せません。',
  remedy:
    '目標を立てていた場合は目標の欄に記入してください。思いがけず出た効果であれば、備考にその旨を書いてください。',
  messages: {
    '': '{sheet}の{cell}「{text}」は「{label}」ですが、どの年度の目標も空欄か「なし」です。目標の記入漏れでないかご確認ください。',
    indicator:
      '{sheet}の{cell}「{text}」は指標「{name}」の実績ですが、目標値が書かれていません。目標値の記入漏れでないかご確認ください。',
  },
  evidence: { '': '実績の数値はありますが、比べる目標がありません。' },
};
