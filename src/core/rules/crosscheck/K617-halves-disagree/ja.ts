import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '同じ取組の2枚で内容が違います',
  why: '計画編と実績編などで名前や番号が違うと、同じ取組としてまとめられません。',
  remedy: '2枚を見比べ、正しいほうにそろえてください。',
  messages: { '': '同じ取組の2枚で違います。ここは「{text}」、{otherSheet}の{otherCell}は「{otherText}」です。' },
  evidence: { '': '{otherSheet}の{otherCell}は「{otherText}」です。' },
};
