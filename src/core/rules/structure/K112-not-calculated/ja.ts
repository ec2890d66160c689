import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '計算されていない数式があります',
  why: 'ほかのプログラムが作ったブックでは、数式の結果がまだ入っていないことがあります。結果がわからないセルは、点検も集計もできません。',
  remedy: 'ファイルを Excel で開き、そのまま上書き保存してから、もう一度点検してください。',
  messages: { '': '数式 {count} か所が、まだ計算されていません。Excel で開いて保存してください。' },
  evidence: { '': '数式はありますが、その結果がファイルに記録されていません（{cell}など）。' },
};
