import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '様式にある見出しがありません',
  why: '値は見出しを手がかりに読み取ります。見出しがないと、その欄は空欄と区別できません。',
  remedy: '様式どおりの見出しを元の位置に戻してください。行を削除した場合は、白紙の様式から写すのが確実です。',
  messages: { '': '見出し「{expected}」がありません。' },
  evidence: { '': '{cell}から始まるこの個票のどのセルにも「{expected}」が見つかりませんでした。' },
};
