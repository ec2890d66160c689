import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '単位がセルの中に書かれています',
  why: '単位が入るとセルは文字になり、合計に入りません。単位は見出しに書かれています。',
  remedy: '単位を消し、数値だけを記入してください。',
  messages: {
    '': '{sheet}の{cell}「{text}」は、単位が入っているため文字になっています。数値の {number}（表示は {shownAs}）に直すと集計できます。',
    plain:
      '{sheet}の{cell}「{text}」は、単位が入っているため文字になっています。数値の {number} に直すと集計できます。',
    others:
      '{sheet}の{cell}「{text}」は、単位が入っているため文字になっています。ほかの欄と同じように、数値の {shownAs} だけを記入すると集計できます。',
  },
  evidence: {
    others: '同じ欄のほかの年度やほかの個票には、数値だけが記入されています。',
    '': '単位は見出し「{label}」に書かれています。',
  },
};
