import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '分類が一覧と違います',
  why: '分類が食い違うと、一覧と集計で取組の置き場所が変わり、件数が合わなくなります。',
  remedy: '正しい分類に、もう一方をそろえてください。',
  messages: {
    '': '一覧と違います。個票の「{label}」は「{text}」、一覧（{indexCell}）は「{listedText}」です。',
    'kohyo-blank': '「{label}」が空欄です。一覧（{indexCell}）では「{listedText}」です。',
    'index-blank': '一覧（{indexCell}）が空欄です。個票の「{label}」は「{text}」です。',
  },
  evidence: {
    '': '個票：「{text}」　{indexSheet}の{indexCell}：「{listedText}」',
    'kohyo-blank': '{indexSheet}の{indexCell}には「{listedText}」とあります。',
    'index-blank': '個票の{cell}には「{text}」とあり、{indexSheet}の{indexCell}は空欄です。',
  },
};
