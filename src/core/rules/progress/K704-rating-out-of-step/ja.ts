import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '評価が、目標に対する実績と合わないようです',
  why: '数値と評価が食い違うと、公表したときに理由を説明できません。',
  remedy:
    '実績の数値と評価のどちらが正しいかご確認ください。数値だけで決めた評価でなければ、理由を課題などの欄に書き添えてください。',
  messages: {
    good: '評価は「{text}」ですが、実績「{actualText}」は目標「{targetText}」の{share}%です。',
    poor: '評価は「{text}」ですが、実績「{actualText}」は目標「{targetText}」以上です（{share}%）。',
  },
  evidence: {
    '': '目標{targetCell}「{targetText}」、実績{actualCell}「{actualText}」を比べました。',
  },
  options: {
    short: {
      label: '目標の何％に届かないと、よい評価と合わないとみなすか',
      reason: '半分に届けば、数値に表れない成果を加えてよい評価とすることがあるためです。',
    },
  },
};
