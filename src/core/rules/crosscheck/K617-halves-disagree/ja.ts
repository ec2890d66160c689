import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '同じ取組の2枚で内容が違います',
  why: '計画編と実績編などで名前や番号が違うと、同じ取組としてまとめられません。',
  remedy: '2枚を見比べ、正しいほうにそろえてください。',
  messages: { '': '{sheet}の{cell}「{text}」は、同じ取組の{otherSheet}の{otherCell}「{otherText}」と違います。' },
  evidence: { '': '{otherSheet}の{otherCell}は「{otherText}」です。' },
};
