import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'まだ始まっていない年度に実績が書かれています',
  why: '欄を一つ間違えて記入すると、実績が別の年度に集計されます。',
  remedy: '正しい年度の欄に移してください。年度が変わっているのであれば、「設定」の「今の年度」を直してください。',
  messages: { '': 'まだ始まっていない{year}の「{label}」に記入があります（今の年度は{currentYear}）。' },
  evidence: {
    '': 'このセルには「{text}」と書かれています。',
  },
};
