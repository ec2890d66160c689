import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '年度計画はありますが、目標がありません',
  why: '到達点が決まっていないと、年度末に評価をつける基準がありません。',
  remedy: '各年度にどこまで進めるのかを、目標の欄に記入してください。',
  messages: { '': '年度計画はありますが、「{label}」がどの年度も空欄です。' },
  evidence: { '': '年度計画には記入があり、「{label}」には1件も記入がありません。' },
};
