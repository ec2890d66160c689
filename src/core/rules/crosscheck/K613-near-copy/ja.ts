import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'ほかの個票の文章とほとんど同じです',
  why: '写して書き始めたあと、書き換え忘れることがあります。複数の課が同じ取組を行うのであれば、まとめられるかもしれません。',
  remedy:
    '書き換え忘れであれば、この取組の内容に直してください。複数の課の同じ取組であれば、そのままで問題ありません。',
  messages: {
    '': '文章の{share}%が、{otherSheet}の{otherCell}「{otherName}」と同じです。',
    'name-changed': '取組名のほかは、同じ課の{otherSheet}「{otherName}」とまったく同じ文章です。',
    'name-alone': '取組名が、別の課の{otherSheet}の{otherCell}と同じです。写したときのままではありませんか。',
    'name-kept': '取組名が、同じ課の{otherSheet}の{otherCell}と同じです。写したときのままではありませんか。',
  },
  evidence: {
    'name-alone': 'どちらの取組名も「{text}」ですが、内容は違います。ほかの個票の取組名は、すべて違います。',
    '': '取組名・部署・分類のほかの文章を比べました（取組名「{text}」）。',
    'name-kept': 'どちらの取組名も「{text}」ですが、内容は違います。',
  },
  options: {
    fields: { label: '比べるのに必要な、文章の欄の数', reason: '文章の欄が少ないと、偶然似ることがあるためです。' },
    nearly: {
      label: '文章がどれだけ重なると指摘するか',
      reason: '決まり文句だけの重なりは、4分の3には届かないためです。',
    },
  },
};
