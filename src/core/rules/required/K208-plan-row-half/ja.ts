import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'いつ行うのかが書かれていない計画があります',
  why: 'どの年度に行うのかがわからないと、進捗を確かめられません。',
  remedy:
    '実施する年度の欄に、その年度に行うことを記入してください。計画期間のあとに行うものであれば、備考にその旨を書いてください。',
  messages: {
    '': '{sheet}の{cell}「{text}」は、どの年度の欄も空欄です。実施する年度がわかるように記入をお願いします。',
  },
  evidence: { '': '年度計画のこの行には、取組の内容だけが書かれています。' },
};
