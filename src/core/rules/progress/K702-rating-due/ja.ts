import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '評価が記入されていません',
  why: '評価がないと、評価ごとの件数に入らず、次の年度の見直しにつながりません。',
  remedy: '実績をもとに、決められた記号で評価を記入してください。',
  messages: {
    '': '「{label}」（{year}）が空欄です。実績は記入されています。',
    alone: '「{label}」（{year}）が空欄です。記入をお願いします。',
    undated: '「{label}」が空欄です。ほかの個票では、ほとんどの課が記入しています。',
  },
  evidence: {
    '': '同じ年度の実績には記入があり、評価の欄に値がありません。',
    alone: '「{label}」（{year}）の欄に値がありません。',
    undated: 'ほかの個票の「{label}」には、ほとんど記入があります。',
  },
};
