import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '部署の名前が、ほかの個票と少し違います',
  why: '1文字でも違うと、課ごとの一覧や集計では別の課として数えられます。',
  remedy: 'ほかの個票と同じ部署であれば、名前をそろえてください。別の部署であれば「無視」を選んでください。',
  messages: { '': 'ほかの個票では「{near}」です。ここでは「{name}」となっています。' },
  evidence: { '': '「{near}」は{count}枚の個票にあり、「{name}」はこの個票だけです。' },
  options: {
    many: {
      label: '何枚の個票にある名前を正しいとみなすか',
      reason: '1枚だけでは、どちらが正しい名前か決められないためです。',
    },
  },
};
