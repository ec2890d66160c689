import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '計算が合いません',
  why: '合計や差引が合わないと、どの数が正しいのかを読む人が判断できません。',
  remedy: '示したセルと関連するセルを見比べ、誤っているほうを直してください。',
  messages: {
    sum: '{sheet}の{cell}「{text}」は、内訳の合計 {wanted} と合いません。',
    'sum-part':
      '{sheet}の{cell}「{text}」を含む内訳が、「{resultLabel}」の {result} と合いません。この欄が {wanted} であれば合います。',
    difference: '{sheet}の{cell}「{text}」は、差し引きした {wanted} と合いません。',
    'difference-part':
      '{sheet}の{cell}「{text}」から計算すると、「{resultLabel}」の {result} と合いません。この欄が {wanted} であれば合います。',
    product: '{sheet}の{cell}「{text}」は、掛け合わせた {wanted} と合いません。',
    'product-part':
      '{sheet}の{cell}「{text}」から計算すると、「{resultLabel}」の {result} と合いません。この欄が {wanted} であれば合います。',
    'per-hour': '{sheet}の{cell}「{text}」は、分と件数から求めた時間 {wanted} と合いません。',
    'per-hour-part':
      '{sheet}の{cell}「{text}」から求めた時間が、「{resultLabel}」の {result} と合いません。この欄が {wanted} であれば合います。',
    percent: '{sheet}の{cell}「{text}」は、計算した割合 {wanted} と合いません。',
    'percent-part':
      '{sheet}の{cell}「{text}」から計算した割合が、「{resultLabel}」の {result} と合いません。この欄が {wanted} であれば合います。',
  },
  evidence: { '': '計算のもとになる数は {parts} です。ほかの個票や欄では、この計算が成り立っています。' },
};
