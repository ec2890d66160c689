import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '△の意味が読み取れません',
  why: '減る分か増える分かで、集計が数値の2倍変わります。決まるまでは、集計に幅をつけて示します。',
  remedy: '担当課に確かめて、「減の意味」「増の意味」のどちらかを選んでください。決定はこのブックに残ります。',
  messages: {
    hours: '{sheet}の{cell}「{text}」は、減る時間か、かかる時間か、決められませんでした。',
    'hours-silent':
      '{sheet}の{cell}「{text}」は、減る時間か、かかる時間か、手がかりになる記述がシートに見つかりませんでした。',
    effect: '{sheet}の{cell}「{text}」は、節減できる額か、かかる費用か、決められませんでした。',
    'effect-silent':
      '{sheet}の{cell}「{text}」は、節減できる額か、かかる費用か、手がかりになる記述がシートに見つかりませんでした。',
  },
  evidence: {
    '': '手がかりはありますが、決め手には足りないか、互いに食い違っています。{reasons}',
    'hours-silent': '年度計画、各年度目標、備考、財政効果のいずれにも、△の意味を示す記述がありません。',
    'effect-silent': '年度計画、各年度目標、備考のいずれにも、△の意味を示す記述がありません。',
  },
};
