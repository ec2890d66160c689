import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '計算が合いません',
  why: '合計や差引が合わないと、どの数が正しいのかを読む人が判断できません。',
  remedy: '示したセルと関連するセルを見比べ、誤っているほうを直してください。',
  messages: {
    sum: '内訳の合計 {wanted} と合いません（「{text}」）。',
    'sum-part': '内訳が「{resultLabel}」の {result} と違います（「{text}」）。{wanted} なら合います。',
    difference: '差し引きした {wanted} と合いません（「{text}」）。',
    'difference-part': '計算が「{resultLabel}」の {result} と違います（「{text}」）。{wanted} なら合います。',
    product: '掛け合わせた {wanted} と合いません（「{text}」）。',
    'product-part': '計算が「{resultLabel}」の {result} と違います（「{text}」）。{wanted} なら合います。',
    'per-hour': '分と件数から求めた時間 {wanted} と合いません（「{text}」）。',
    'per-hour-part': '時間が「{resultLabel}」の {result} と違います（「{text}」）。{wanted} なら合います。',
    percent: '計算した割合 {wanted} と合いません（「{text}」）。',
    'percent-part': '割合が「{resultLabel}」の {result} と違います（「{text}」）。{wanted} なら合います。',
    formula: 'この様式の計算式では {wanted} になります（「{text}」）。',
    'formula-part': '「{resultLabel}」の {result} と合いません（「{text}」）。{wanted} なら合います。',
  },
  evidence: {
    '': '計算のもとになる数は {parts} です。ほかの個票や欄では、この計算が成り立っています。',
    formula: '計算のもとになる数は {parts} です。未記入の様式では、この欄は計算式になっています。',
    'formula-part': '計算のもとになる数は {parts} です。未記入の様式の計算式によります。',
  },
};
