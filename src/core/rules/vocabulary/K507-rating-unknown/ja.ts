import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '評価の記号ではありません',
  why: '決められた記号でないと、評価ごとの件数に入りません。',
  remedy: '評価の欄には記号だけを記入し、説明は課題や改善点の欄に書いてください。',
  messages: {
    '': '評価の記号として読み取れません（「{text}」）。',
    legend: '評価の記号ではありません（「{text}」）。{marks} のいずれかを記入してください。',
    others: 'ほかの個票の評価の記号（{marks}）と違います（「{text}」）。',
    printed: '様式にない答えです（「{text}」）。{choices} から選んでください。',
    unchosen: '「{label}」は、様式に印刷された選択肢のままです。一つを選んで記入してください。',
  },
  evidence: {
    others: 'ほかの個票の「{label}」で使われている記号：{marks}',
    '': 'この欄は「{label}」です。',
    legend: 'この様式の評価の記号：{marks}',
    printed: 'この様式の「{label}」の選択肢：{choices}',
    unchosen: 'この様式の「{label}」の選択肢：{choices}',
  },
};
