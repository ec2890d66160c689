import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '非表示のシートに個票があります',
  why: '非表示の個票も集計に入るため、見えている個票の合計と合わなくなります。',
  remedy: '使う個票であればシートを再表示してください。使わないのであれば、シートを削除してください。',
  messages: { '': 'シート「{sheet}」は非表示ですが、個票として集計に入っています。' },
  evidence: { '': 'シートの見出しを右クリックし「再表示」を選ぶと、内容を確かめられます。' },
};
