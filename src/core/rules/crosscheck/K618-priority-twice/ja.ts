import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '同じ優先順位の個票があります',
  why: '同じ順位が二つあると、どちらを先に進めるのか決められません。',
  remedy:
    'どちらの順位が正しいか確かめ、もう一方を直してください。同じ順位でよい取組であれば「無視」を選んでください。',
  messages: { '': '優先順位「{text}」が、{otherSheet}の{otherCell}と同じです。' },
  evidence: {
    '': '{sheet}の{cell}も、{otherSheet}の{otherCell}（「{otherName}」）も「{text}」です。ほかの順位は重なっていません。',
  },
};
