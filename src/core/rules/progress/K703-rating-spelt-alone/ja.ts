import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '評価の記号に別の文字が使われています',
  why: '「○」（記号）と「〇」（漢数字のゼロ）は見た目が同じでも別の文字です。検索や件数の関数では別々に数えられます。',
  remedy: 'ほかの個票と同じ文字にそろえてください。',
  messages: { '': '見た目の似た別の文字です（「{text}」）。ほかの個票では「{usual}」です。' },
  evidence: {
    '': '「{usual}」はこのブックの{count}か所で使われています。',
  },
};
