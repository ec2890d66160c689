import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '見出しの文字が様式と少し違います',
  why: '今回は近い見出しとして読み取りましたが、表記がそろっていないと、次の年度の様式やほかの集計で読み落とすことがあります。',
  remedy: '様式どおりの見出しに直してください。',
  messages: { '': '見出しが様式と違います。ここでは「{found}」、様式では「{expected}」です。' },
  evidence: { '': 'シートには「{found}」、様式には「{expected}」とあります。' },
};
