import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '金額・時間がまだ決まっていません',
  why: '決まるまでの間は、このセルを除いて集計します。除いた件数は集計に表示します。',
  remedy: '決まりましたら数値を記入してください。今のままでも差し支えありません。',
  messages: { '': '「{label}」が「{text}」です。決まるまで集計から除きます。' },
  evidence: { '': 'このセルには「{text}」と書かれています。' },
};
