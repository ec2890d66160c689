import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'ほかの個票と表記が少し違います',
  why: '1文字でも違うと、一覧や集計では別のものとして数えられます。',
  remedy: 'ほかの個票と同じ表記であれば、そろえてください。別のものであれば「無視」を選んでください。',
  messages: { '': 'ほかの個票では「{near}」です。ここでは「{text}」となっています。' },
  evidence: { '': '「{near}」は{many}枚以上の個票にあり、「{text}」はこの個票だけです。' },
  options: {
    many: {
      label: '何枚の個票にある表記を正しいとみなすか',
      reason: '2枚だけでは、どちらが正しい表記か決められないためです。',
    },
  },
};
