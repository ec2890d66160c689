import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '計画にない小分類です',
  why: '小分類ごとの一覧や集計から、この個票が漏れてしまいます。',
  remedy: '計画の小分類から選んでください。',
  messages: {
    '': '{sheet}の{cell}「{text}」は、計画の小分類にありません。',
    near: '{sheet}の{cell}「{text}」は、計画の小分類にありません。「{near}」の誤りではありませんか。',
    'other-level':
      '{sheet}の{cell}「{text}」は、小分類ではなく大分類の言葉です。欄が入れ替わっていないかご確認ください。',
  },
  evidence: { '': '計画の小分類：{choices}' },
};
