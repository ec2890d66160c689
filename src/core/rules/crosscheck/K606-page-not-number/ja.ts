import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '一覧のページ番号と個票の番号が違います',
  why: '一覧の番号をたどっても、別の個票に行き着いてしまいます。',
  remedy: '正しい番号に、もう一方をそろえてください。',
  messages: { '': '番号が違います。個票の「{label}」は「{text}」、一覧（{indexCell}）は「{listedText}」です。' },
  evidence: { '': '取組名から同じ取組と読みました。個票：{text}　{indexSheet}の{indexCell}：{listedText}' },
};
