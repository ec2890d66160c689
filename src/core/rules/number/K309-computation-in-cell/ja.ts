import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '計算式がセルの中に書かれています',
  why: '根拠が書かれているのはよいことですが、同じセルにあると文字になり、合計に入りません。',
  remedy: '計算の結果だけを数値で記入し、計算式は備考に書いてください。',
  messages: { '': '計算式が書かれています（「{formula}」）。結果だけを記入し、計算式は備考へ移してください。' },
  evidence: { '': 'このセルには「{text}」と書かれています。' },
};
