import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '見た目のための空白が入っています',
  why: '文字の間に空白があると、検索や照合で見つからなくなります。',
  remedy: '空白を消してください。見た目は書式の「均等割り付け」でそろえられます。',
  messages: {
    '': '文字の間に空白があります（「{text}」）。「{closed}」に直すと検索や照合ができます。',
    around: '文字の前か後に空白があります（「{text}」）。消すと検索や照合ができます。',
  },
  evidence: {
    around: '見出し「{label}」の欄の文字の前か後に、空白があります。',
    '': '見出し「{label}」の欄に、文字を離すための空白があります。',
  },
};
