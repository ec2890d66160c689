import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '評価の記号ではありません',
  why: '決められた記号でないと、評価ごとの件数に入りません。',
  remedy: '評価の欄には記号だけを記入し、説明は課題や改善点の欄に書いてください。',
  messages: {
    '': '{sheet}の{cell}「{text}」を評価の記号として読み取れませんでした。',
    legend: '{sheet}の{cell}「{text}」は評価の記号ではありません。{marks} のいずれかを記入してください。',
    others:
      '{sheet}の{cell}「{text}」は、ほかの個票で使われている評価の記号（{marks}）と違います。同じ記号で記入してください。',
  },
  evidence: {
    others: 'ほかの個票の「{label}」で使われている記号：{marks}',
    '': 'この欄は「{label}」です。',
    legend: 'この様式の評価の記号：{marks}',
  },
};
