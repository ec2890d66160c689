import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'ほかの計画にあるはずの取組が見つかりません',
  why: '【　】で示した計画に取組が載っていないと、どちらの計画でも進捗を確かめられません。',
  remedy: '取組の名前をそろえるか、足りない票を加えてください。抜粋したブックであれば、そのままで問題ありません。',
  messages: {
    action: '「{plan}」に、「{text}」にあたる票が見つかりません。',
    item: '「{plan}」に、「{text}」を挙げた取組が見つかりません。',
  },
  evidence: {
    '': '名前の近いものも探しましたが、見つかりませんでした。',
  },
  options: {
    likeness: {
      label: '名前がどれだけ似ていれば、同じ取組とみなすか',
      reason: '共通する文字が6割に満たない名前は、別の取組であることがほとんどだからです。',
    },
  },
};
