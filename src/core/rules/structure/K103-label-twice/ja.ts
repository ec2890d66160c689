import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '見出しと同じ言葉が2か所にあります',
  why: '見出しとして読み取るのは一方だけです。もう一方に書かれた内容は、一覧や集計に入らないことがあります。',
  remedy: '不要な方を削除するか、正しい見出しや内容に直してください。',
  messages: {
    '': '見出し「{found}」が{first}にもあります。どちらか一つにしてください。',
    value: '見出しと同じ言葉「{found}」が入っています。「{label}」の記入漏れではありませんか。',
  },
  evidence: { '': '{first}と{cell}に「{found}」があります。' },
};
