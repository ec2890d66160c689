import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '△ではなく▲で書かれています',
  why: '▲は評価の印にも使われます。数値の符号は△にそろえると、読み違いがなくなります。',
  remedy: '△に直してください。',
  messages: { '': '▲で書かれています（「{text}」）。△にそろえると読みやすくなります。' },
  evidence: { '': 'セルに「{text}」と書かれています。' },
};
