import type { RuleWords } from '../../templates';

export const progress: Readonly<Record<string, RuleWords>> = {
  K701: {
    title: '実績が記入されていません',
    why: '実績がないと、計画どおり進んだかどうかを確かめられず、とりまとめ一覧の欄も空いたままになります。',
    remedy: 'その年度に行ったことを記入してください。行わなかったときは、その理由を書いてください。',
    messages: {
      over: '{sheet}の{cell}「{label}」（{year}）が空欄です。年度が終わっていますので、記入をお願いします。',
      begun: '{sheet}の{cell}「{label}」（{year}）が空欄です。同じ年度のほかの欄には記入があります。',
      others:
        '{sheet}の{cell}「{label}」（{year}）が空欄です。ほかの個票の多くには、この年度の実績が記入されています。',
      amount: '{sheet}の{cell}「{label}」（{year}）が空欄です。目標は「{targetText}」です。',
    },
    evidence: {
      '': '「{label}」（{year}）の欄に値がありません。',
      amount: '同じ年度の目標に「{targetText}」とあり、実績の文章は記入されています。',
    },
  },
  K702: {
    title: '評価が記入されていません',
    why: '評価がないと、評価ごとの件数に入らず、次の年度の見直しにつながりません。',
    remedy: '実績をもとに、決められた記号で評価を記入してください。',
    messages: {
      '': '{sheet}の{cell}「{label}」（{year}）が空欄です。実績は記入されています。',
      alone: '{sheet}の{cell}「{label}」（{year}）が空欄です。記入をお願いします。',
    },
    evidence: {
      '': '同じ年度の実績には記入があり、評価の欄に値がありません。',
      alone: '「{label}」（{year}）の欄に値がありません。',
    },
  },
  K703: {
    title: '評価の記号に別の文字が使われています',
    why: '「○」（記号）と「〇」（漢数字のゼロ）は見た目が同じでも別の文字です。検索や件数の関数では別々に数えられます。',
    remedy: 'ほかの個票と同じ文字にそろえてください。ワンクリックで直せます。',
    messages: {
      '': '{sheet}の{cell}「{text}」は、ほかの個票の「{usual}」と見た目は似ていますが、別の文字です。',
    },
    evidence: {
      '': '「{usual}」はこのブックの{count}か所で使われています。',
    },
  },
  K704: {
    title: '評価が、目標に対する実績と合わないようです',
    why: '数値と評価が食い違うと、公表したときに理由を説明できません。',
    remedy:
      '実績の数値と評価のどちらが正しいかご確認ください。数値だけで決めた評価でなければ、理由を課題などの欄に書き添えてください。',
    messages: {
      good: '{sheet}の{cell}の評価は「{text}」ですが、実績{actualCell}「{actualText}」は目標{targetCell}「{targetText}」の{share}%です。',
      poor: '{sheet}の{cell}の評価は「{text}」ですが、実績{actualCell}「{actualText}」は目標{targetCell}「{targetText}」に届いています（{share}%）。',
    },
    evidence: {
      '': '目標{targetCell}「{targetText}」、実績{actualCell}「{actualText}」を比べました。',
    },
  },
  K705: {
    title: '評価が低いのに、課題も改善点も書かれていません',
    why: '遅れた理由がわからないと、次の年度に同じことが起こります。',
    remedy: '計画どおり進まなかった理由と、次の年度に行うことを記入してください。',
    messages: {
      '': '{sheet}の{cell}「{label}」（{year}）が空欄です。評価は「{rating}」です。',
    },
    evidence: {
      '': '評価が「{rating}」で、課題の欄にも改善点の欄にも記入がありません。',
    },
  },
  K706: {
    title: '次の年度の計画がありません',
    why: '次に行うことが決まっていないと、年度末に評価をつける基準がありません。',
    remedy:
      'その年度に行うことを、年度計画に記入してください。前の年度で終わる取組であれば、備考にその旨を書いてください。',
    messages: {
      '': '{sheet}の{cell}から始まる年度計画に、{year}の記入がありません。',
    },
    evidence: {
      '': '前の年度までの計画には記入があり、{year}は年度計画も目標も空欄です。',
    },
  },
  K707: {
    title: '実績が計画の文章のままのようです',
    why: '計画を写しただけでは、実際に何が行われたのかがわかりません。',
    remedy: '実際に行ったこと（いつ、何を、どれだけ）に書き換えてください。',
    messages: {
      '': '{sheet}の{cell}の実績「{passage}」は、{planCell}の計画と同じ文章です。',
    },
    evidence: {
      '': '{planCell}と{cell}の文章が、句読点や空白を除いて一致しています。',
    },
  },
  K708: {
    title: '同じ計画が続いています',
    why: '毎年同じ文章の計画では、進んだかどうかを確かめにくくなります。',
    remedy:
      '年度ごとの到達点や、前の年度から変えることを書き足してください。毎年同じことを続ける取組であれば、そのままで問題ありません。',
    messages: {
      '': '{sheet}の{cell}の計画「{passage}」は、{fromYear}から{toYear}まで{count}年続けて同じ文章です。',
    },
    evidence: {
      '': '{fromYear}から{toYear}までの計画を、空白を除いて比べました。',
    },
  },
  K709: {
    title: '実績や指標に仮の言葉が残っています',
    why: '仮の言葉のまま公表されるのを防ぎます。',
    remedy: '決まった内容や数値に書き換えてください。',
    messages: {
      '': '{sheet}の{cell}「{label}」に、仮の言葉「{found}」が残っています。',
    },
    evidence: {
      '': 'このセルには「{text}」と書かれています。',
    },
  },
  K710: {
    title: 'まだ始まっていない年度に実績が書かれています',
    why: '欄を1つ間違えて記入すると、実績が別の年度に集計されます。',
    remedy: '正しい年度の欄に移してください。年度が変わっているのであれば、「設定」の「今の年度」を直してください。',
    messages: {
      '': '{sheet}の{cell}「{label}」に、{year}の記入があります。「設定」の「今の年度」は{currentYear}です。',
    },
    evidence: {
      '': 'このセルには「{text}」と書かれています。',
    },
  },
};
