import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '分類が一覧と違います',
  why: '分類が食い違うと、一覧と集計で取組の置き場所が変わり、件数が合わなくなります。',
  remedy: '正しい分類に、もう一方をそろえてください。',
  messages: {
    '': '{sheet}の{cell}「{label}」は「{text}」ですが、{indexSheet}の{indexCell}では「{listedText}」です。',
    'kohyo-blank': '{sheet}の{cell}「{label}」が空欄です。{indexSheet}の{indexCell}では「{listedText}」です。',
    'index-blank': '{sheet}の{cell}「{label}」は「{text}」ですが、{indexSheet}の{indexCell}は空欄です。',
  },
  evidence: {
    '': '個票：「{text}」　一覧：「{listedText}」',
    'kohyo-blank': '一覧の{indexCell}には「{listedText}」とあります。',
    'index-blank': '個票の{cell}には「{text}」とあります。',
  },
};
