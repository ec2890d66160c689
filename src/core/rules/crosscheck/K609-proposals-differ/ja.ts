import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '提案件数と個票の枚数が合いません',
  why: '提案状況として公表する件数と、個票の数が食い違ってしまいます。',
  remedy: '個票が足りないときは担当課に提出をお願いし、件数が古いときは実際の枚数に直してください。',
  messages: {
    '': '提案件数が合いません。一覧では{listed}件、個票は{count}枚です（{section}）。',
    none: '提案件数は{listed}件ですが、個票が1枚もありません（{section}）。',
  },
  evidence: {
    '': '主たる所管部署が「{section}」の個票を数えました（{sheets}）。部署が複数または空欄の個票は、一覧の部署に数えています。',
    none: '主たる所管部署が「{section}」の個票は見つかりませんでした。',
  },
};
