import type { Templates } from '../templates';

/** Learning a form: what only the office knows of it. */
export const learning = {
  questions: 'お尋ね（{count}件）',
  questionsLead: '大事な順に、5件までです。このままでよければ、何もせずに登録できます。',
  noQuestions: '答えが必要なお尋ねはありません。',
  keepCorrection: 'この直し方でよい',
  askNoName: '取組や事業の名前にあたる欄が見つかりません。名前を書く欄があれば、意味を「取組項目名」にしてください。',
  askName: '取組や事業の名前は、「{label}」（{cell}）の欄と読みました。',
  askTotal: '「{label}」（{cell}）を「{meaning}」として集計に入れます。',
  askMeaning: '「{label}」（{cell}）を「{meaning}」と読みました。',
  askOthers: 'ほかの候補: {others}',
  askConvention: '時間の欄に△が {cells} か所あります。様式に注記がないため、△は{means}と読みます。',
  askCorrected:
    '「{label}」は、記入済み {kohyo} 枚のうち {hits} 枚が {code}「{title}」に当たるため、様式の側を直しました（{change}）。',
  askLeft: '{code}「{title}」が、記入済み {kohyo} 枚のうち {hits} 枚で見つかります。様式の読み方が違うかもしれません。',
  askUnplaced: '記入があるのに、どの欄とも読めなかったセルが {count} か所あります: {places}',
  placeOnSheets: '{address}（{sheets} 枚）',
  changedRequired: '必須としない',
  changedUnit: '単位を決めない',
  changedKind: '文章の欄とする',
  changedOptional: 'なくてもよい欄とする',
  changedVocabulary: '決まった語を設けない',
  changedRatings: '評価の記号を決めない',
  changedConvention: '△の意味を逆にする',
  changedQuiet: 'この欄ではこの指摘を出さない',
} satisfies Templates;
