import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '配点や満点を超えています',
  why: '満点を超えた点があると、合計点も評価も正しく比べられません。',
  remedy: '点数を配点以内に直してください。配点のほうが誤っているときは、配点を直してください。',
  messages: {
    '': '配点（満点）の {maximum} を超えています（「{text}」）。',
    range: '{minimum}～{maximum} の範囲にありません（「{text}」）。',
  },
  evidence: {
    '': '「{label}」の配点（満点）は {maximum} です。',
    range: '様式の見出しに、{minimum}～{maximum} で記入するとあります。',
  },
};
