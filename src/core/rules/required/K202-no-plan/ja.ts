import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '年度計画も目標も記入されていません',
  why: '何をいつまでに行うのかがわからないと、進捗を確かめられません。',
  remedy: '年度計画に取組の内容と実施する年度を、各年度目標に到達点を記入してください。',
  messages: { '': '年度計画も目標も、どの年度にも記入されていません。' },
  evidence: { '': '年度計画の行と各年度目標が、すべての年度で空欄です。' },
};
