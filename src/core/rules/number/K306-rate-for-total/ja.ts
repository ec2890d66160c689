import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '合計ではなく、単位当たりの数値です',
  why: '一人当たり・1か所当たりの数値は、そのまま足すと正しい合計になりません。集計から除いています。',
  remedy: '人数や箇所数を掛けた合計を記入し、単位当たりの数値は備考に書いてください。',
  messages: {
    '': '合計ではなく「{per}」の数値です（「{text}」）。全体の合計を記入してください。',
    product: '掛け算のままで、結果の数値がありません（「{text}」）。計算した合計を記入してください。',
  },
  evidence: { '': '見出し「{label}」は全体の合計を書く欄です。' },
};
