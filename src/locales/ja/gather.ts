import type { Templates } from '../templates';

/** Words of 回収: the command and the pane tell the same. */
export const gather = {
  read: '{files} ファイルを読みました（読めなかったファイル {unreadable}）。',
  written:
    '{path} にまとめました（個票 {kohyo} 枚。新しく取り込んだシート {fresh}、新しい版に替えたシート {replaced}、変わらないシート {same}）。',
  untouched: '白紙のまま届いたシート {count} 枚は、新しい取組がないものとして、取り込みません。',
  replacedHeading: '前の版から変わったところ',
  replaced: '『{sheet}』{name}　{from}（前の版: {before}）',
  doublesHeading: 'お確かめください（どちらの版を使うか決められません）',
  double: '『{sheet}』{name}　今の版: {kept}　別の版: {other}',
  sameTime: '同じ日時に保存されていて、内容が違います。',
  noTime: '保存された日時がわからず、内容が違います。',
  bothFilled:
    'それぞれに、もう一方では空欄のところが書かれています。同じファイルに二人が別々に書いたのかもしれません。',
  changedHere: '回収したあとに、まとめたブックの側でも直されています。',
  doublesHint:
    '今の版のままにしてあります。使う版が決まったら、--take ファイル を付けてもう一度実行してください。今の版のままでよければ、--take に -o のブックを指定してください（選ばなかった版は、次からお尋ねしません）。',
  change: '{cell} {label} {before} → {after}',
  blank: '（空欄）',
  quoted: '「{text}」',
  leftHeading: 'そのままでは移せなかったもの',
  left: '『{sheet}』　計算結果の値に置き換えた数式 {values}、移せなかった選択肢・書式・集計表など {dropped}',
  notesHeading: '前の版のシートにあったメモ（新しい版にはありません。前のブックでご覧ください）',
  noteLost: '『{sheet}』{cell}　「{text}」',
  unlocked:
    '配布のときに付けたシートの保護は、{count} 枚で外しました（パスワードのある保護と、様式にもともとある保護はそのままです）。',
  missingHeading: 'まだ届いていない課（{count}）',
  missing: '{name}　{expected} 枚のうち {got} 枚',
  missingUnknown: '{name}　届いていません',
  allThere: '予定の個票はすべて届いています。',
  orderedBy: '新しい版かどうかは、ファイルに記録された更新日時（ないときはファイルの日時）で決めています。',
  cover:
    '{section}　御中\n提出いただいた個票を点検しました。下の {count} 件について、{due}「課の回答」の欄にご記入のうえ、このファイルを事務局へお返しください。\n直したところがあるときは、直した個票も一緒にお送りください。回答は一覧から選べます（ほかのことも書けます）。',
  coverDue: '{due}までに',
  findingsFile: '指摘一覧（{section}）',
  findingsWritten: '{path}　{findings} 件',
  findingsAll: '{files} 課分の指摘一覧を {folder} に書き出しました。',
  answersRead:
    '{files} ファイルの回答を読みました（取り込んだ回答 {taken} 件、解決済み {settled} 件、確かめるもの {asked} 件）。',
  answersOthers:
    '{path} の指摘に当たる回答が一つもないため、何も書き込みませんでした。ほかのブックの指摘一覧でないかをご確認ください。',
  answersNothing: '回答がないため、{path} には何も書き込みませんでした。',
  answersNone: '{path}　回答の書かれた指摘一覧がありません。',
  answersWritten: '{path} に、理由と△の意味を、課の名前と日時を付けて残しました。',
  answersOpen: '残っている指摘: 誤り {error}、注意 {warning}、参考 {info}',
  answersOpenOf: '{name}　誤り {error}、注意 {warning}、参考 {info}',
} satisfies Templates;
