import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '△の向きが取り決めと逆です',
  why: '△の意味が個票ごとに違うまま足すと、集計がその数値の2倍ずれてしまい、合計からは気づけません。',
  remedy:
    '根拠をシートで確かめ、合っていれば「直す」で符号を取り決めにそろえてください。読み取りが違うときは、「△の向き」で「減の意味」「増の意味」を選んでください。',
  messages: {
    'put-on':
      '{sheet}の{cell}「{text}」には△が付いています。様式に△の意味が書かれていますが、ほかの個票では、この行にほとんど△が付いていません。',
    'left-off':
      '{sheet}の{cell}「{text}」には△が付いていません。様式に△の意味が書かれており、ほかの個票では、この行にほとんど△が付いています。',
    'hours-reduction':
      '{sheet}の{cell}「{text}」は、減る時間（業務量の減）と読みました。取り決めでは△は増える時間です。{reason}',
    'hours-increase':
      '{sheet}の{cell}「{text}」は、かかる時間（業務量の増）と読みました。取り決めでは△は減る時間です。{reason}',
    'effect-reduction':
      '{sheet}の{cell}「{text}」は、減る費用・増える収入（効果）と読みました。取り決めでは△は費用です。{reason}',
    'hours-reduction-office':
      '{sheet}の{cell}「{text}」は、「減の意味」と決定されています。集計では減る時間として数えていますが、取り決め（△は増える時間）と書き方が逆です。',
    'hours-increase-office':
      '{sheet}の{cell}「{text}」は、「増の意味」と決定されています。集計では増える時間として数えていますが、取り決め（△は減る時間）と書き方が逆です。',
    'effect-reduction-office':
      '{sheet}の{cell}「{text}」は、「減の意味」（節減）と決定されています。集計では効果として数えていますが、取り決め（△は費用）と書き方が逆です。',
  },
  evidence: {
    'put-on': '見出しは「{label}」です。同じ行のほかの個票の符号と比べました。',
    'left-off': '見出しは「{label}」です。同じ行のほかの個票の符号と比べました。',
    '': '{reasons}',
    'hours-reduction-office': 'ブックに残された決定によります。',
    'hours-increase-office': 'ブックに残された決定によります。',
    'effect-reduction-office': 'ブックに残された決定によります。',
  },
};
