import type { Templates } from '../../templates';

/** 概況 */
export const home = {
  checkAll: 'すべて点検',
  checkSheet: 'このシートを点検',
  readAgain: '読み直す',
  highlights: '強調表示',
  formLine: '個票 {count} 枚・様式: {form}',
  formLineMore: '個票 {count} 枚・様式: {form} ほか {others} 種類',
  formShare: '{form}（{count} 枚）',
  yearsLine: '計画期間 {from}～{to}',

  completeness: '記入状況',
  completenessLine: '記入が要る欄 {needed} のうち {filled} が記入済み（{percent}%）',
  completenessNone: '記入が要る欄は、まだありません。',

  findingsHeading: '指摘',
  notChecked:
    'まだ点検していません。「すべて点検」を押すと、気になるところをシートに色で示します。セルの書式は変わりません。',
  noFindings: '指摘はありません。',
  showSeverity: '{severity} {count} 件を見る',

  unreadHeading: '読めなかったシート',
  unreadLead: '個票に似ていますが、見出しが足りないため読み取れず、集計に入っていません。',
  blankHeading: '未記入の様式',
  blankLead: '見出しはありますが、まだ何も記入されていないため、個票に数えていません。',
  halfTakenHeading: '取込みが途中で止まったシート',
  halfTakenLead:
    '中身がそろっていないため、個票に数えていません。回収からもう一度お取り込みください。取り込み直さずに使うときは、内容を確かめてから、前の内容の控え（『_Kohyo_1』など）を削除してください。',
  copyHeading: '取込みの控え',
  copyLead:
    '取込みが止まったときに残った、前の内容（『_Kohyo_1』など）と届いた内容（『_Kohyo_in_1』など）です。個票に数えていません。使うときはシートの名前を変え、要らなくなったら削除してください。',
  exampleHeading: '記入例・記入要領',
  exampleLead:
    '記入例や記入要領と読み取れるため、個票に数えず、集計にも入れていません。実際の個票であれば、シート名や見出しの「記入例」「見本」を消してください。',
  unreadMissing: '見つからない見出し: {labels}',
  more: 'ほか {count}',
  unreadShare: '{form}の見出し {expected} のうち {found}',

  nextHeading: '次にできること',
  nextDirection: '△の向きを決める（未決 {count} 件）',
  nextFindings: '指摘一覧を作って各課へ送る',
  nextRollup: '集計シートを作る',
  nextSummary: 'とりまとめ一覧を作る',

  emptyTitle: 'このブックには個票が見つかりませんでした',
  emptyText:
    '個票のあるブックを開くと、ここに様式と枚数が表示されます。独自の様式をお使いのときは、様式を登録してください。記入例で試すこともできます。',
  emptyLearn: '様式を登録する',
  emptySample: '記入例を開く',
} satisfies Templates;
