import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '計画にない大分類です',
  why: '大分類ごとの一覧や集計から、この個票が漏れてしまいます。',
  remedy: '計画の大分類から選んでください。',
  messages: {
    '': '{sheet}の{cell}「{text}」は、計画の大分類にありません。',
    near: '{sheet}の{cell}「{text}」は、計画の大分類にありません。「{near}」の誤りではありませんか。',
    'other-level':
      '{sheet}の{cell}「{text}」は、大分類ではなく小分類の言葉です。欄が入れ替わっていないかご確認ください。',
  },
  evidence: { '': '計画の大分類：{choices}' },
};
