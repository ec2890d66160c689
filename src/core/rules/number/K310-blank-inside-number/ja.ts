import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '数字の間に空白が入っています',
  why: '見た目をそろえるための空白が入ると文字になり、合計に入りません。',
  remedy: '空白を消し、数値だけを記入してください。',
  messages: {
    '': '数字の間に空白があります（「{text}」）。数値の {number}（表示は {shownAs}）に直せます。',
    plain: '数字の間に空白があります（「{text}」）。数値の {number} に直せます。',
  },
  evidence: { '': 'セルの値が数値ではなく、空白入りの文字の「{text}」です。' },
};
