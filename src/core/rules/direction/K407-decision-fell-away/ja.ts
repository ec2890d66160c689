import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '△の向きを決定したあとで数値が変わりました',
  why: '決定したときと違う数値に、前の決定をそのまま当てはめることはできません。',
  remedy: '今の数値について、もう一度「減の意味」「増の意味」のどちらかを選んでください。',
  messages: {
    reduction:
      '{sheet}の{cell}「{text}」は、{date}に{by}さんが「減の意味」と決定したあとで変わりました。前の決定は外しています。',
    increase:
      '{sheet}の{cell}「{text}」は、{date}に{by}さんが「増の意味」と決定したあとで変わりました。前の決定は外しています。',
  },
  evidence: { '': '{date}の決定のあとで、△のセルの内容が変わっています。' },
};
