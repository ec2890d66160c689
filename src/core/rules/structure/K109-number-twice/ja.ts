import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '同じ項目番号の個票があります',
  why: '番号が同じだと、一覧や集計で二つの個票を区別できません。',
  remedy: 'どちらの番号が正しいか確かめ、もう一方を直してください。',
  messages: { '': '番号「{text}」が、{otherSheet}の{otherCell}と同じです。' },
  evidence: { '': '{sheet}の{cell}も{otherSheet}の{otherCell}も「{text}」です。' },
};
