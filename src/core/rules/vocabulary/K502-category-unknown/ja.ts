import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '計画にない小分類です',
  why: '小分類ごとの一覧や集計から、この個票が漏れてしまいます。',
  remedy: '計画の小分類から選んでください。',
  messages: {
    '': '計画の小分類にありません（「{text}」）。',
    near: '計画の小分類にありません（「{text}」）。「{near}」の誤りではありませんか。',
    'other-level': '小分類ではなく大分類の言葉です（「{text}」）。欄が入れ替わっていませんか。',
  },
  evidence: { '': '計画の小分類：{choices}' },
};
