import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '単位当たりの数値に掛ける数が書かれています',
  why: '単位当たりの数値は集計から除いています。同じ年度の目標にある数を掛ければ、合計として数えられます。',
  remedy: '計算が合っていれば「直す」で合計に置きかえてください。もとの数値は備考に残します。',
  messages: { '': '単位当たりの数値です（「{text}」）。{countCell}の「{countText}」を掛けると {sums} です。' },
  evidence: { '': '同じ年度の目標（{countCell}）に「{countText}」とあります。計算は {sums} です。' },
};
