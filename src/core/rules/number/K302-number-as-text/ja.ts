import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '数値が文字として入力されています',
  why: '文字の数値は、表計算ソフトの合計やピボットテーブルに入りません。見た目では気づけません。',
  remedy: '数値に直してください。表示形式で「△」を付けるので、見た目は変わりません。',
  messages: {
    '': '{sheet}の{cell}「{text}」は文字として入力されています。数値の {number}（表示は {shownAs}）に直すと集計できます。',
    plain: '{sheet}の{cell}「{text}」は文字として入力されています。数値の {number} に直すと集計できます。',
    brackets:
      '{sheet}の{cell}「{text}」は括弧付きの文字です。マイナス（{shownAs}）であれば数値に直し、内訳や参考であれば備考へ移してください。',
  },
  evidence: { '': 'セルの値が数値ではなく、文字の「{text}」です。' },
};
