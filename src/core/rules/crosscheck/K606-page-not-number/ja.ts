import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '一覧のページ番号と個票の番号が違います',
  why: '一覧の番号をたどっても、別の個票に行き着いてしまいます。',
  remedy: '正しい番号に、もう一方をそろえてください。',
  messages: {
    '': '{sheet}の{cell}「{label}」は「{text}」ですが、同じ取組名の{indexSheet}の{indexCell}では「{listedText}」です。',
  },
  evidence: { '': '取組名から同じ取組と読みました。個票：{text}　一覧：{listedText}' },
};
