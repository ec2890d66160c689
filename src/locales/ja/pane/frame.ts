import type { Templates } from '../../templates';

/** The frame of the pane: tabs, progress, what is said about every act. */
export const frame = {
  appName: '個票',
  placeSeparator: '・',
  nameSeparator: '、',
  sheetSeparator: '』『',
  cellSays: '{cell}「{text}」',
  screens: '作業ウィンドウの画面',
  moreScreens: 'ほかの画面',
  moreScreensShort: 'ほか',
  tabHome: '概況',
  tabFindings: '指摘',
  tabDirection: '△の向き',
  tabRollup: '集計',
  tabSummary: 'とりまとめ一覧',
  tabSettings: '設定',

  busyRead: 'シートを読んでいます',
  busyCheck: '点検しています',
  busyFix: 'シートを直しています',
  busyWrite: 'シートを作っています',
  busySave: 'ブックに記録しています',
  progressOf: '{sheet}（{done}／{total} 枚）',
  cancel: '中止',
  cancelling: '中止しています',
  cancelled: '中止しました。シートは何も変わっていません。',

  cancelledWriting:
    '待つのをやめました。Excel に頼んだ変更は、後から反映されることがあります。シートを確かめて、もう一度お試しください。',

  colourProtected: '『{sheet}』は保護されているため、色は付け替えていません。',
  colourRefused: '『{sheet}』は、Excel が色を受け付けませんでした。',
  colourFailed: 'シートに色を付けることはできませんでした。{why}',
  stateNewer:
    'このブックには、新しい版の「個票」で記録された設定があります（{fields}）。点検はできますが、△の決定や設定は記録できません。情報システムの担当者へ、更新をご依頼ください。',

  checkedClean: '点検しました。指摘はありません。',
  checkedFound: '点検しました。誤り {errors} 件、注意 {warnings} 件、参考 {infos} 件です。',
  fixed: '{count} か所を直しました。',
  fixedPartly: '{done} か所を直しました。{refused} か所はそのままです。{why}',
  refusedChanged: '『{sheet}』の {cell} は、点検の後に書き換えられています。もう一度点検してください。',
  refusedProtected:
    '『{sheet}』は保護されています。「校閲」の「シート保護の解除」を押してから、もう一度お試しください。',
  refusedMissing: '『{sheet}』の {cell} が見つかりません。もう一度点検してください。',
  refusedByExcel: '『{sheet}』の {cell} は書き換わっていません。{why}',
  refusedUnknown: '『{sheet}』の {cell} が書き換わったかどうか、確かめられませんでした。シートをご確認ください。{why}',
  undone: '{count} か所を元に戻しました。',
  undonePartly: '{done} か所を元に戻しました。{refused} か所はそのままです。{why}',
  notReadAgain: 'その後のシートは、読み直せませんでした。もう一度点検してください。{why}',
  undo: '取り消す',
  ignoredNow: '{count} 件を無視しました。「解決済み」からいつでも戻せます。',
  ruleOffNow: '「{title}」の点検を行わないようにしました。「設定」の「点検の項目」で戻せます。',
  writtenOne: '『{sheet}』を作りました。',
  copyShown:
    '『{sheet}』の取込みは、前に途中で止まっていました。その前の内容を『{copy}』に出しました。見比べて、要らないほうを削除してください。',
  printRefused:
    '『{sheet}』の印刷の設定（用紙・余白・改ページ）は、Excel が受け付けませんでした。プリンターを確かめて、もう一度お作りください。',
  writtenUpdated: '『{sheet}』を更新しました。',
  remadeSame: '前回から変わったところはありません。',
  remadeChanged: '{changes}です。',
  remadeFresh: '増えた取組 {count} 件',
  remadeGone: 'なくなった取組 {count} 件',
  remadeUpdated: '変わったセル {count} か所',
  and: '、',
  madeBack: '『{sheet}』を、更新する前に戻しました。',
  madeAway: '『{sheet}』を作る前に戻しました。',
  madeChanged: '『{sheet}』には、作った後に書き込みがあるため取り消せません。書き込みを消すと、取り消せます。',
  madeGone: '『{sheet}』の前の内容は、もう残っていないため取り消せません。シートはそのままです。',
  saved: 'ブックに記録しました。ブックを保存すると残ります。',
  close: '閉じる',
  details: '詳しい内容',
  unforeseen:
    '予期しない問題が起きたため、途中で止まりました。もう一度お試しください。続くときは、下の「詳しい内容」を情報システムの担当者へお知らせください。',
  sheetHidden:
    '『{sheet}』は非表示のため、セルへ移れません。シートの見出しを右クリックし「再表示」で表示してください。',
  cellLink: '『{sheet}』の {cell} へ移る',
} satisfies Templates;
