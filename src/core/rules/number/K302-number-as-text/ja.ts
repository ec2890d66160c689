import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '数値が文字として入力されています',
  why: '文字の数値は、表計算ソフトの合計やピボットテーブルに入りません。見た目では気づけません。',
  remedy: '数値に直してください。表示形式で「△」を付けるので、見た目は変わりません。',
  messages: {
    '': '文字で入力されています（「{text}」）。数値の {number}（表示は {shownAs}）に直せます。',
    plain: '文字で入力されています（「{text}」）。数値の {number} に直せます。',
    brackets: '括弧付きの文字です（「{text}」）。マイナスなら {shownAs} に直し、内訳なら備考へ移してください。',
  },
  evidence: { '': 'セルの値が数値ではなく、文字の「{text}」です。' },
};
