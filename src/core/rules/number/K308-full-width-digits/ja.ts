import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '全角の数字や記号で入力されています',
  why: '全角のまま文字として入っていると、合計に入らないことがあります。',
  remedy: '半角の数値に直してください。',
  messages: {
    '': '{sheet}の{cell}「{text}」は全角の文字で入力されています。数値の {number}（表示は {shownAs}）に直すと集計できます。',
    plain: '{sheet}の{cell}「{text}」は全角の文字で入力されています。数値の {number} に直すと集計できます。',
  },
  evidence: { '': 'セルの値が数値ではなく、全角の文字の「{text}」です。' },
};
