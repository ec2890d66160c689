import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '途中の年度だけ空欄です',
  why: '0なのか、書き忘れなのかがわかりません。空欄は集計に入りません。',
  remedy: '効果がない年度であれば0または「－」を、ある年度であれば数値を記入してください。',
  messages: { '': '「{label}」（{year}）が空欄です。前後の年度には数値があります。' },
  evidence: { '': '同じ行の前後の年度には数値が記入されています。' },
};
