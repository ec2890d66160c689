import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '△の向きを決定したあとで数値が変わりました',
  why: '決定したときと違う数値に、前の決定をそのまま当てはめることはできません。',
  remedy: '今の数値について、もう一度「減の意味」「増の意味」のどちらかを選んでください。',
  messages: {
    reduction: '「減の意味」と決定したあとで変わりました（「{text}」）。前の決定は外しています。',
    increase: '「増の意味」と決定したあとで変わりました（「{text}」）。前の決定は外しています。',
  },
  evidence: { '': '{date}に{by}さんが決定したあとで、△のセルの内容が変わっています。' },
};
