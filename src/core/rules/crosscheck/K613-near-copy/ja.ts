import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'ほかの個票の文章とほとんど同じです',
  why: '写して書き始めたあと、書き換え忘れることがあります。複数の課が同じ取組を行うのであれば、まとめられるかもしれません。',
  remedy:
    '書き換え忘れであれば、この取組の内容に直してください。複数の課の同じ取組であれば、そのままで問題ありません。',
  messages: {
    '': '{sheet}の{cell}「{text}」の文章は、{otherSheet}の{otherCell}「{otherName}」と{share}%同じです。',
    'name-changed':
      '{sheet}は、取組名（{cell}「{text}」）のほかは、同じ課の{otherSheet}「{otherName}」とまったく同じ文章です。',
    'name-alone':
      '{sheet}の{cell}「{text}」は、別の課の{otherSheet}の{otherCell}と取組名が同じですが、内容が違います。写したときの取組名が残っていないかご確認ください。',
    'name-kept':
      '{sheet}の{cell}「{text}」は、同じ課の{otherSheet}の{otherCell}と取組名が同じですが、内容が違います。写したときの取組名が残っていないかご確認ください。',
  },
  evidence: {
    'name-alone': 'どちらの取組名も「{text}」です。ほかの個票の取組名は、すべて違います。',
    '': '取組名・部署・分類のほかの文章を比べました。',
    'name-kept': 'どちらの取組名も「{text}」です。',
  },
  options: {
    fields: { label: '比べるのに必要な、文章の欄の数', reason: '文章の欄が少ないと、偶然似ることがあるためです。' },
    nearly: {
      label: '文章がどれだけ重なると指摘するか',
      reason: '決まり文句だけの重なりは、4分の3には届かないためです。',
    },
  },
};
