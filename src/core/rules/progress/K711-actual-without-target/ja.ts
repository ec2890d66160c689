import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '目標がないのに実績があります',
  why: '目標がないと、実績が良いのかどうかを判断できず、達成率も出せません。',
  remedy:
    '目標を立てていた場合は目標の欄に記入してください。思いがけず出た効果であれば、備考にその旨を書いてください。',
  messages: {
    '': 'どの年度にも目標がないのに、実績があります：「{text}」',
    indicator: '目標値のない指標「{name}」に、実績があります：「{text}」',
  },
  evidence: { '': '実績の数値はありますが、比べる目標がありません。' },
};
