import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'ほかの個票を写したままのようです',
  why: '下書きのために写したシートが残っていると、同じ取組を二重に数えてしまいます。',
  remedy: '別の取組であれば内容を書き換えてください。不要なシートであれば削除してください。',
  messages: { '': '取組名も内容も、{otherSheet}とまったく同じです。写したままではありませんか。' },
  evidence: { '': '番号以外のすべての欄が{otherSheet}と一致しています（取組名「{text}」）。' },
  options: {
    enough: {
      label: '比べるのに必要な、記入のある欄の数',
      reason: '書き始めたばかりの個票は、どれも同じように見えるためです。',
    },
  },
};
