import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '部署名の表記が組織一覧と違います',
  why: '同じ部署として集計していますが、検索やピボットテーブルでは別の部署になってしまいます。',
  remedy: '組織一覧の表記に直してください。',
  messages: { '': '組織一覧では「{official}」です。ここでは「{section}」となっています。' },
  evidence: { '': '個票には「{section}」、組織一覧には「{official}」とあります。' },
};
