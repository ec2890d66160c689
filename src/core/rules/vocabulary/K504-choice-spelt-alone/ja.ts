import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'ほかの個票と表記が少し違います',
  why: '1文字でも違うと、一覧や集計では別のものとして数えられます。',
  remedy: 'ほかの個票と同じ表記であれば、そろえてください。別のものであれば「無視」を選んでください。',
  messages: { '': '{sheet}の{cell}「{text}」は、ほかの個票では「{near}」となっています。' },
  evidence: { '': '「{near}」は3枚以上の個票にあり、「{text}」はこの個票だけです。' },
};
