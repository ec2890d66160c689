import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '単位がセルの中に書かれています',
  why: '単位が入るとセルは文字になり、合計に入りません。単位は見出しに書かれています。',
  remedy: '単位を消し、数値だけを記入してください。',
  messages: {
    '': '単位が入り、文字になっています（「{text}」）。数値の {number}（表示は {shownAs}）に直せます。',
    plain: '単位が入り、文字になっています（「{text}」）。数値の {number} に直せます。',
    others: '単位が入り、文字になっています（「{text}」）。数値の {shownAs} だけにすると集計できます。',
  },
  evidence: {
    others: '同じ欄のほかの年度やほかの個票には、数値だけが記入されています。',
    '': '単位は見出し「{label}」に書かれています。',
  },
};
