import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '数値の欄に言葉が入っています',
  why: '言葉は足し算できないため、このセルは集計に入りません。',
  remedy: '数値を記入し、説明は備考に書いてください。効果がないときは「－」を記入してください。',
  messages: {
    '': '言葉が入り、数値がありません（「{text}」）。集計から除いています。',
    unclear: '数値を一つに読み取れません（「{text}」）。集計から除いています。',
  },
  evidence: {
    '': 'このセルには「{text}」と書かれています。',
    unclear: 'このセルには「{text}」と書かれており、一つの数値として読めません。',
  },
};
