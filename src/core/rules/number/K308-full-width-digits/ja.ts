import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '全角の数字や記号で入力されています',
  why: '全角のまま文字として入っていると、合計に入らないことがあります。',
  remedy: '半角の数値に直してください。',
  messages: {
    '': '全角の文字で入力されています（「{text}」）。数値の {number}（表示は {shownAs}）に直せます。',
    plain: '全角の文字で入力されています（「{text}」）。数値の {number} に直せます。',
  },
  evidence: { '': 'セルの値が数値ではなく、全角の文字の「{text}」です。' },
};
