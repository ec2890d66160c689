import type { Templates } from '../templates';

/** Words of the `kohyo` command. */
export const cli = {
  seeHelp: '使い方は kohyo --help でご覧いただけます。',
  unknownCommand: '「{command}」というコマンドはありません。',
  unknownOption: '「{option}」という指定はありません。',
  optionNeedsValue: '「{option}」には値が必要です。「{option} 値」のように続けて書いてください。',
  optionTakesNone: '「{option}」に値は付けられません。「{option}」だけを書いてください。',
  outputNotXlsx:
    '{path} には書き出せません。書き出すのは Excel のブックなので、-o には .xlsx で終わる名前を指定してください。',
  badChoice: '{option} に「{value}」は指定できません。次の中からお選びください: {known}',
  badYear: '「{year}」を年度として読めません。2024、R6、令和6年度 のように指定してください。',
  needsYear: '新しい個票の年度を --year R7 のように指定してください。',
  badCount: '{option} の「{value}」は使えません。0 から 99 までの整数を指定してください。',
  unreadableInput: '{path} を読めません。{reason}',
  handoutLastUnread:
    '{path} を読めないため、何も書き出しませんでした（この課の取組が抜けてしまいます）。ファイルを確かめるか、フォルダーから外してください。',
  needsFile: '読むファイルまたはフォルダーを指定してください。',
  needsOutput: '書き出す先を -o {example} のように指定してください。',
  formExists:
    '{path} はすでにあります。手で直した様式定義を失わないよう、上書きしませんでした。別の名前にするか、上書きしてよければ --force を付けてください。',
  noSuchSheet: '{path} にシート「{sheet}」はありません。',
  nothingLearned: '{path} から様式を読み取れませんでした。見出しの文字が入った空の様式を指定してください。',
  learned: '{path} を作りました（様式「{name}」、欄 {fields}）。',
  badFormBook: '{path} の「様式の定義」を読めません。次のセルを直してください:\n{reason}',
  definitionNoSheet:
    'シート「様式の定義」の見出しの行が見つかりません。kohyo learn で作ったファイルを指定してください。',
  definitionNoCopy: 'シート「控え」が見つからないか、変わっています。kohyo learn でもう一度作ってください。',
  definitionTooFew: '読む欄が 2 つ以上必要です。',
  definitionUnknownWord: '{at}: 「{text}」は使えません。次の中から書いてください: {known}',
  definitionUnknownMeaning: '{at}: 「{text}」という意味はありません。シート「意味の一覧」から写してください。',
  definitionNoLabel: '{at}: 見出しが空です。様式にある見出しのとおりに書いてください。',
  definitionUnknownField: '{at}: 「{text}」という欄はありません。「内部の名前」は直さず、行を加えないでください。',
  definitionFixedMeaning: '{at}: 一覧の欄の意味は「{text}」に変えられません。元に戻してください。',
  definitionMeaningTwice: '{at}: 「{text}」の意味が {other} と同じです。どちらかを変えてください。',
  noLabels: 'なし',
  earlierForm:
    '登録済みの様式「{name}」（{id}）と同じ様式です。そのときの意味づけを引き継ぎました。増えた見出し: {added}。なくなった見出し: {gone}。',
  verifiedOn: '記入済みの {kohyo} 枚をこの様式で読んで確かめました。',
  nothingToAsk: '確かめていただくことはありません。',
  pleaseConfirmUnkept:
    '次の {count} 点を確かめてください。違うものがあれば、-o 様式.xlsx を付けて実行し、書き出した様式を直してください。',
  pleaseConfirm: '次の {count} 点を確かめてください。違うものだけ {path} で直してください。そのままでも点検できます。',
  noMeaning: '（意味がわかりません）',
  columnLabel: '見出し',
  columnMeaning: '意味',
  columnSure: '確信',
  columnOther: 'ほかの候補',
  badId: '様式の ID に「{id}」は使えません。半角の英小文字と数字とハイフンで、64 文字以内にしてください。',
  optionRefused:
    '点検の基準 {code}「{option}」の値 {value} は使えません。{least}～{most} の整数にしてください（「設定」で直せます）。標準の {usual} で点検します。',
  tooMany: '「{argument}」は不要です。',
  noWorkbooks: '.xlsx のファイルが見つかりません: {paths}',
  unknownForm: '様式「{form}」を知りません。様式の ID（{known}）か、様式定義ファイルの場所を指定してください。',
  badForm: '{path} を様式定義として読めません。次の箇所が様式定義の形になっていません:\n{reason}',
  unreadableForm: '{path} を様式定義として読めません。{reason}',
  formNotJson:
    '{path} を様式定義として読めません。JSON の形になっていません。kohyo learn で作ったファイルを指定してください。',
  outputIsInput: '{path} は読み込むファイルです。別の名前で書き出してください。',
  handoutNoForm:
    '{path} に、空の様式も記入済みの個票も見つかりません。記入前の様式のブックか、前の年の個票のブックを指定してください。Kohyo の知らない様式は、kohyo learn で登録して --form で指定してください。',
  handoutNoSections:
    'どの課に配るかがわかりません。組織一覧のあるブックを --organisation で、前の年の個票を --last で指定してください。',
  handoutNoOrganisation: '{path} に組織一覧が見つかりません。「所属部」「所属課」の見出しのある表を入れてください。',
  handoutTableBlank:
    '{path} の様式は、取組を一行ずつ並べる表です。空の表は配れないため、前の年の表のブックを指定してください。',
  folderHoldsOther:
    '{path} はすでにあり、これから作るものと中身が違います（課が記入したものかもしれません）。何も書き出しませんでした。別のフォルダーにするか、置き換えてよければ --force を付けてください（前のものは「更新前」として残します）。',
  openDataExists: '「{path}」がすでにあります。別のフォルダーを指定するか、--force を付けてください。',
  openDataWritten: '{path} を書き出しました。',
  badDay: '「{date}」を日付として読めません。2026-04-01 のように指定してください。',
  publishContact: '電話番号やメールアドレスが {count} か所あります。',
  publishPerson: '個人の名前のような言葉が {count} か所あります。',
  publishAddress: '庁内のサーバーやフォルダーの場所が {count} か所あります。',
  publishNote: '書きかけや内部向けの覚え書きが {count} か所あります。',
  publishError: '点検の「誤り」が {count} 件残っています。',
  publishPlace: '{sheet} {cell}　{text}',
  publishMore: 'ほか {count} 件（--format json ですべて出ます）',
  publishRefused:
    '公表してはならないものがあるため、書き出していません。個票を直してもう一度お試しください。確かめたうえで公表してよいときは --anyway を付けてください。',
  publishNameless:
    '団体名が指定されていません。ページとデータに団体名を入れるには --municipality 彩原市 のように指定してください。',
  outputHandedOut:
    '{path} は課に配ったファイルのようです（まだ何も集めていません）。集めるブックには、別の名前を指定してください。このファイルに集めるときは --force を付けてください。',
  outputNotOurs:
    '{path} には Kohyo が作ったシートがないため、上書きしませんでした。別の名前にするか、このブックにシートを加えてよければ --force を付けてください（ほかのシートはそのまま残ります）。',
  outputFolder: '{path} に書き込めません: {reason}',
  outputNoFolder: '{path} に書き込めません。書き出し先のフォルダーがありません。',
  outputIsFolder: '{path} はフォルダーです。書き出すファイルの名前を指定してください。',
  outputSpecial:
    '{path} は普通のファイルではないため（装置・パイプ・ソケットなど）、書き込めません。書き出すファイルの名前を指定してください。',
  outputDenied:
    '{path} に書き込めません。ファイルを Excel などで開いているときは閉じてください。書き込む権限がないときは、別の場所を指定してください。',
  outputFull: '{path} に書き込めません。保存先の空き容量が足りません。',
  nothingToWrite: '個票が見つからなかったため、{path} は作りませんでした。',
  previousVersion: '{name}（更新前 {date}）',
  keptPrevious: '前の版は {path} に残しました。',
  remade: '『{sheet}』を作り直しました。',
  byHandHint:
    '手で直されたセルは、シートでは紫で示しています。そのまま使うときは --by-hand accept、個票の値に戻すときは --by-hand take-back を付けて、もう一度作ってください。',
  brokenOutput: '結果を書き出せませんでした（空き容量が足りないか、書き込めない場所です）: {reason}',
  written: '{path} を作りました（個票 {kohyo} 枚、シート: {sheets}）。',
  checkedAll: '{files} ファイル・個票 {kohyo} 枚を点検しました。',
  unreadable: '読めなかったファイル {files}',
  noKohyo: '個票は見つかりませんでした',
  foundKohyo: '個票 {kohyo} 枚',
  unreadNotAForm: '個票の様式ではないため、点検していません。',
  offerLearn:
    'まだ知らない様式「{name}」が {count} 枚あります（見出し {labels}、シート: {sheets}）。様式を登録しますか。--learn を付けて kohyo check を実行すると、このシートから登録して点検します。記入前の様式があれば、kohyo learn で登録するとより確かです。',
  andMore: ' ほか {count} 枚',
  noBook: '--into の {path} が見つかりません。回答を取り込むブックを指定してください。',
  badBook: '--into の {path} を読めません。{reason}',
  needsInto: '回答を取り込むブックを --into 回収.xlsx のように指定してください。',
  notAFolder: '{path} はフォルダーではありません。書き出すフォルダーを指定してください。',
  andMoreCells: 'ほか {count} か所',
  changedMeanwhile: '{path} が、読んでいる間に変わりました。保存し終えてから、もう一度実行してください。',
  badOrganisation: '--organisation の {path} を読めません。',
  noOrganisation:
    '--organisation の {path} に、組織の一覧（所属部・所属課）も取組項目の一覧も見つかりません。見出しのある表を指定してください。',
  takeUnknown:
    '--take の「{path}」は、読んだファイルの中にないか、同じ名前が複数あります。表示されたとおりに指定してください。',
  nothingToLearn: '登録できる様式はありませんでした。記入前の様式を kohyo learn に渡してください。',
  learnedOnTheWay: '様式「{name}」を、{count} 枚のシートから登録しました（見出し {labels}）。',
  outputWithoutLearn: 'check の -o は、--learn と一緒に使います。登録した様式を残すファイルを指定してください。',
  noFormsFolder: '--forms のフォルダー {path} を読めません。',
  noFormsInFolder: '--forms のフォルダー {path} に様式定義がありません。kohyo learn で作ったファイルを入れてください。',
  formIdTwice: '様式の ID「{id}」が、{other} と {path} の両方にあります。どちらかの ID を変えてください。',
  unreadLooksLike:
    '「{form}」に似ていますが、見出し {expected} のうち {found} しか見つからないため、読んでいません。見つからない見出し: {missing}',
  listSeparator: '、',
  layoutMissing: '一覧の形「{path}」というファイルはありません。ファイルのほかに指定できる形: {known}',
  layoutUnread:
    '{path} に、とりまとめ一覧として読める表が見つかりません。見出しの行に、取組の名前や担当課、年度の計画などの列が 3 つ以上ある一覧を指定してください。',
  layoutLearned: '一覧の形は、シート「{sheet}」に合わせました。列の対応を確かめてください。',
  layoutColumn: '{column}列「{heading}」… {meaning}',
  layoutOwnColumn: '{column}列「{heading}」… 対応する項目がわからないため、書き込み用の列として空けました',
  layoutDated: '{meaning}（{year}）',
  columnFile: 'ファイル',
  columnSheet: 'シート',
  columnCell: 'セル',
  columnSeverity: '重要度',
  columnGroup: '種類',
  columnCode: 'コード',
  columnMessage: '指摘',
  columnEvidence: '根拠',
  columnRemedy: '直し方',
  columnForm: 'ID',
  columnName: '様式',
  columnPublisher: '団体',
  columnDocument: '出典',
  columnKohyo: '個票',
  columnFilled: '記入済み',
  columnMeasure: '項目',
  columnPhase: '区分',
  columnYear: '年度',
  department: '部',
  section: '課',
  pillar: '大分類',
  category: '小分類',
  year: '年度',
  plan: '計画',
  planOfYears: '{form}（{years}）',
  columnPeriod: '期間',
  columnFrom: 'はじめの年度',
  columnTo: '終わりの年度',
  cumulative: '累計',
  overPlans: '計画をまたいだ累計',
  countedOnce:
    '同じ取組の同じ年度がいくつかの計画にあるときは、後の計画のものだけを累計に入れました（前の計画のセル {cells}）。',
  leftOutCount: '未定・単価・文章などのため累計に入れていないセルが {cells} あります。',
  blankGroup: '（記載なし）',
  hours: '業務量削減（時間）',
  effect: '財政効果（千円）',
  target: '目標',
  actual: '実績',
  asWritten: '記載どおり',
  byConvention: '△の意味をそろえた合計',
  low: '最小',
  high: '最大',
  leftOut: '除いたセル',
  total: '合計',
  leftOutNote: '未定・単価・文章などのため合計に入れていないセルが {cells} あります。一覧は --format json で出ます。',
  help: `kohyo: 個票（行政改革の取組シート）を点検し、集計し、とりまとめ一覧を作ります。
Excel は不要です。読み込むファイルは変更しません。

使い方
  kohyo check   ファイル|フォルダー…        個票を点検する
  kohyo summary ファイル|フォルダー… -o 出力.xlsx   とりまとめ一覧などを作る
  kohyo rollup  ファイル|フォルダー…        集計する
  kohyo gather  フォルダー… -o 回収.xlsx    各課のファイルから、最新の個票を一つのブックに集める
  kohyo findings ファイル|フォルダー… -o フォルダー   課ごとの指摘一覧を作る
  kohyo answers フォルダー… --into 回収.xlsx  戻ってきた回答を読み込む
  kohyo publish ファイル|フォルダー… -o フォルダー   公表用の一覧・データ・ページを作る
  kohyo learn   空の様式.xlsx -o 様式.json  自分たちの様式を登録する
  kohyo handout 空の様式.xlsx -o フォルダー 課ごとのファイルを作って配る
  kohyo next    ファイル|フォルダー… -o フォルダー --year 年度   次の年の個票を作る
  kohyo compare ファイル|フォルダー…        似た取組、前の年との違い、意見と対応を並べる
  kohyo forms                               知っている様式を並べる
  kohyo コマンド --help                     コマンドごとの説明

フォルダーを指定すると、その中と下にある .xlsx をすべて読みます（~$ で始まるものは除く）。

例
  kohyo check 個票.xlsx
  kohyo summary 個票フォルダー -o とりまとめ一覧.xlsx --year R6
  kohyo rollup 個票.xlsx --by department
  kohyo learn 空の様式.xlsx -o 様式.json
  kohyo handout 空の様式.xlsx -o 配布 --organisation 組織一覧.xlsx --year R7
  kohyo forms

終了コード  0 問題なし   1 指摘あり   2 使い方の誤り、または読めないファイルあり
`,
  helpCheck: `kohyo check ファイル|フォルダー… [指定]
個票を読み、記入漏れ・数値・△の向き・語彙・突合・進捗を点検します。

  --form ID|ファイル            この様式だけを探す（ID は kohyo forms、ファイルは kohyo learn で作った .xlsx か .json）
  --forms フォルダー            この課で登録した様式をまとめたフォルダー（kohyo learn で作ったファイルを入れておく）
  --learn [-o 様式.json]        知らない様式のシートがあれば、そこから登録して点検する（-o で様式を残す）
  --year 年度                   今の年度。実績や評価の期限の判定に使う（2024、R6、令和6年度）
  --format text|json|csv        出力の形（既定 text。csv は Excel でそのまま開けます）
  --fail-on error|warning|never どの重要度から終了コードを 1 にするか（既定 error）

例
  kohyo check 個票.xlsx
  kohyo check 個票フォルダー --year R7 --format csv > 指摘.csv
`,
  helpSummary: `kohyo summary ファイル|フォルダー… -o 出力.xlsx [指定]
とりまとめ一覧などのシートを作ります。出力のブックがあれば、その中の同じシートだけを作り直します。

  -o, --output 出力.xlsx   書き出すブック（必須）
  --year 年度              とりまとめる年度（2024、R6、令和6年度。省略すると記入済みの最後の年度）
  --title 題名             とりまとめ一覧の題名（省略すると様式の名前から）
  --layout 一覧.xlsx|形    とりまとめ一覧を、この一覧（昨年度のものなど）と同じ見た目で作る。
                           形は published（既定）、plan（実績と評価なし）、indicators（指標つき）
  --due 期限               指摘一覧の各課の見出しに書く回答期限（例：令和6年11月29日）
  --open-data フォルダー   個票データを、公開用の CSV（UTF-8・BOM付き）、JSON、列の説明（datapackage.json）でも書き出す
  --sheets 名前,…          作るシート（既定 summary）
                           summary とりまとめ一覧   findings 指摘一覧     rollup 集計
                           proposals 提案状況       priorities 優先順位一覧
                           submissions 提出状況     data 個票データ（1 行 1 値。見出しは 1 行目）
                           yearly 年度別データ（1 行が 1 つの個票の 1 年度。集計に付きます）
  --form ID|ファイル       この様式だけを探す
  --forms フォルダー       登録した様式のフォルダー
  --force                  Kohyo が作ったシートのないファイルにも書き出す
  --no-backup              前の版を残さない
  --by-hand ask|accept|take-back
                           手で直されたセル：ask 残して知らせる（既定）  accept そのまま使う  take-back 個票の値に戻す
  --format text|json       出力の形（既定 text）

同じ名前でもう一度作ると、書き足した列（委員会意見など）を残したまま更新します。ほかのシートには手を付けません。
前の版は「名前（更新前 日付）.xlsx」として隣に残ります。フォルダーを読むとき、この名前のファイルは除きます。

例
  kohyo summary 個票.xlsx -o とりまとめ一覧.xlsx --year 令和6年度
  kohyo summary 個票フォルダー -o 報告.xlsx --sheets summary,findings,rollup,data
`,
  helpRollup: `kohyo rollup ファイル|フォルダー… [指定]
業務量削減時間と財政効果額を集計します。「記載どおり」「△の意味をそろえた合計」「最小～最大」を並べて示します。

  --by department|section|pillar|category|year   部・課・大分類・小分類・年度のどれでまとめるか（既定 year）
  --by plan                                      計画ごとに全年度の累計を、続けて計画をまたいだ累計を示す
  --format text|json|csv                         出力の形（既定 text。json には元のセルも入ります）
  --form ID|ファイル                             この様式だけを探す
  --forms フォルダー                             登録した様式のフォルダー

例
  kohyo rollup 個票.xlsx --by department
  kohyo rollup 個票フォルダー --by pillar --format csv > 集計.csv
  kohyo rollup 前の計画 今の計画 --by plan
`,
  helpPublish: `kohyo publish ファイル|フォルダー… -o フォルダー [指定]
市の公式サイトに載せるものを作ります：とりまとめ一覧（list.xlsx）、公開用データ（data.csv、data.json、
列の説明 datapackage.json）、そのまま載せられる 1 枚のページ（index.html）。

  -o, --output フォルダー  書き出すフォルダー（必須）
  --municipality 団体名    ページとデータに入れる団体名（例：彩原市）
  --title 題名             計画の名前（省略すると様式の名前）
  --layout 一覧.xlsx|形    list.xlsx を、この一覧（昨年度のものなど）と同じ見た目で作る（そのシートだけを写す）。
                           形は published、plan（実績と評価なし）、indicators（指標つき）
  --year 年度              とりまとめる年度（2024、R6、令和6年度）
  --date 日付              公表日（2026-04-01 の形。省略すると今日）
  --form ID|ファイル       この様式だけを探す
  --forms フォルダー       覚えた様式のフォルダー
  --anyway                 確かめたうえで、止められたものも公表する
  --force                  すでにあるファイルを書き直す
  --format text|json       出力の形（既定 text）

書き出す前に、電話番号・メールアドレス・個人の名前、庁内のサーバーやフォルダーの場所、「要確認」などの覚え書き、
点検の「誤り」が残っていないかを調べます。公表してはならないものがあれば、一覧にして止まります（終了コード 1）。
データの列はどの団体でも同じです。何団体分でも、縦に並べるだけで合わせられます（docs/publish.md）。

例
  kohyo publish 個票フォルダー -o 公表 --municipality 彩原市 --year R6
`,
  helpGather: `kohyo gather フォルダー|ファイル|zip… -o 回収.xlsx [指定]
各課から届いたファイル（zip の中も）を読み、いちばん新しい個票のシートを、見た目のまま一つのブックに集めます。
まだ届いていない課、読めないファイル、新しい版で変わったセルをお知らせし、「提出状況」のシートを作ります。

  -o, --output 回収.xlsx   集めるブック（必須）。すでにあれば、決定や無視の記録を残したまま更新する
  --organisation ファイル  組織の一覧（予定の枚数、旧名）や取組項目の一覧のあるブック
  --take ファイル          どちらの版を使うか決められないとき、このファイルの版を使う（いくつでも。-o のブックなら今の版）
  --form ID|ファイル       この様式だけを探す
  --forms フォルダー       登録した様式のフォルダー
  --force                  Kohyo が作ったシートのないブックにも集める
  --no-backup              前の版を残さない
  --format text|json       出力の形（既定 text）

どの個票の版かは、番号・名前・課（旧名も）で見分けます。ファイルやシートの名前が変わっていてもかまいません。
新しい版かどうかは、ファイルに記録された更新日時（ないときはファイルの日時）で決めます。決められないものは今の版のまま残し、お尋ねします。
届いたファイルは変更しません。.xls は「Excel ブック (*.xlsx)」で保存し直したものをお使いください。

例
  kohyo gather 提出フォルダー -o 回収.xlsx --organisation 組織一覧.xlsx
  kohyo gather 提出フォルダー 追加分.zip -o 回収.xlsx
  kohyo gather 提出フォルダー -o 回収.xlsx --take 総務課（修正）.xlsx
`,
  helpFindings: `kohyo findings ファイル|フォルダー… -o フォルダー [指定]
課ごとの指摘一覧を、送れる形で書き出します（1 課 1 ファイル。送り状の文と、回答の選択肢つき）。

  -o, --output フォルダー  書き出すフォルダー（必須）。すでにある指摘一覧は、書かれた回答を残したまま作り直す
  --due 期限               回答の期限（例：令和8年6月30日）
  --cover 文|ファイル.txt  送り状の文。{section} は課、{count} は件数、{due} は期限に替わる
  --year 年度              今の年度
  --form ID|ファイル       この様式だけを探す
  --forms フォルダー       登録した様式のフォルダー
  --force                  Kohyo が作ったシートのないファイルにも書き出す
  --no-backup              前の版を残さない
  --format text|json       出力の形（既定 text）

送り状の文は、できたファイルを Excel で開いて直すこともできます。作り直しても、直した文は残ります。

例
  kohyo findings 回収.xlsx -o 送付 --due 令和8年6月30日
  kohyo findings 提出フォルダー -o 送付 --cover 送り状.txt
`,
  helpAnswers: `kohyo answers フォルダー|ファイル… --into 回収.xlsx [指定]
課から戻ってきた指摘一覧の回答を読み、ブックに残します。

  --into 回収.xlsx         回答を取り込むブック（必須）。シートの内容は変えません（提出状況があれば作り直します）
  --form ID|ファイル       この様式だけを探す
  --forms フォルダー       登録した様式のフォルダー
  --no-backup              前の版を残さない
  --format text|json       出力の形（既定 text）

  このままでよい（理由：…）  理由・課・日時を付けて、指摘を「無視」にする
  △は減／△は増              △の意味の決定として残す
  直した                    直っていれば解決済み。まだ残っていれば、お尋ねする（先に kohyo gather で直した個票を集めてください）
食い違う回答、理由のない回答、読み取れない回答は取り込まず、お尋ねします。まだ残っている指摘の数も課ごとに示します。

例
  kohyo answers 回答フォルダー --into 回収.xlsx
`,
  helpLearn: `kohyo learn 空の様式.xlsx [記入済みのファイル|フォルダー…] -o 様式.json [指定]
記入前の様式から見出しと記入欄を読み取り、様式定義を作ります。できたものは --form で使えます。
記入済みのものを添えると、数値の欄、選択肢、評価の記号もわかります。

  -o, --output ファイル    書き出すファイル（必須）。.xlsx なら、Excel で確かめて直せる「様式の定義」になる
  --id ID                  様式の ID（省略すると、書き出すファイルの名前から）
  --name 名前              様式の名前（省略すると、シートの表題から）
  --filled ファイル|フォルダー 記入済みのもの（空の様式のあとに並べても同じ）。読んで、様式を確かめる
  --forms フォルダー       登録した様式のフォルダー。同じ様式の新しい年度のものなら、意味づけを引き継ぎ、違いを示す
  --sheet シート名         様式のあるシート（省略すると、見出しの最も多いシート）
  --force                  すでにあるファイルにも上書きする

例
  kohyo learn 空の様式.xlsx -o 様式.xlsx
  kohyo learn 空の様式.xlsx 昨年度の個票フォルダー -o 様式.xlsx --id our-form --name 改革個票
  kohyo check 個票.xlsx --form 様式.xlsx
  kohyo learn 様式.xlsx -o 様式.json       （Excel で直した定義を JSON にする）
  kohyo check 個票.xlsx --form 様式.json
`,
  helpHandout: `kohyo handout 空の様式.xlsx -o フォルダー [指定]
課ごとのファイルを作ります。取組ごとに一枚のシートに、番号・名前・担当課・前の年から続く文章を記入しておきます。
見出しのセルは保護し（パスワードなし）、決まった言葉の欄は一覧から選べるようにします。様式の見た目は変えません。

  -o, --output フォルダー     書き出すフォルダー（必須）
  --organisation ファイル     組織一覧のあるブック（省略すると、空の様式か前の年のブックの中から）
  --last ファイル|フォルダー  前の年の個票。取組と、続く文章をここから引き継ぐ
  --year 年度                 何年度の個票か（2025、R7、令和7年度）。様式の年度の見出しを合わせて進める
  --due 期限                  提出期限。「記入のお願い」に書く（例：令和7年5月30日）
  --spare 枚数                取組のほかに添える空のシートの数（既定 0。取組のない課には 1 枚）
  --finished                  完了した取組も配る
  --move-years 年数           年度の見出しを進める年数（省略すると、様式の年度から決める）
  --no-lock                   見出しのセルを保護しない
  --form ID|ファイル          この様式だけを探す
  --forms フォルダー          登録した様式のフォルダー
  --force                     すでにあるファイルも置き換える（前のものは「更新前」として残す）
  --format text|json          出力の形（既定 text）

空の様式の代わりに前の年の個票のブックを指定すると、そのシートを次の年のものにして課ごとに分けます。

例
  kohyo handout 空の様式.xlsx -o 配布 --organisation 組織一覧.xlsx --year R7 --due 令和7年5月30日
  kohyo handout 空の様式.xlsx -o 配布 --last 昨年度の個票 --year R7
  kohyo handout 昨年度の個票.xlsx -o 配布 --year R7
`,
  helpNext: `kohyo next ファイル|フォルダー… -o フォルダー --year 年度 [指定]
今年の個票のブックから、次の年の個票のブックを作ります。ブックごとに一つずつ、見た目を変えずに作ります。

  -o, --output フォルダー     書き出すフォルダー（必須）
  --year 年度                 新しい個票の年度（必須。2025、R7、令和7年度）
  --blank 空の様式.xlsx       様式が変わったとき、新しい空の様式。欄の違いを示し、欄のあるものを引き継ぐ
  --finished                  完了した取組も残す
  --move-years 年数           年度の見出しを進める年数（省略すると、様式の年度から決める）
  --form ID|ファイル          この様式だけを探す
  --forms フォルダー          覚えた様式のフォルダー
  --force                     すでにあるファイルも置き換える（前のものは「更新前」として残す）
  --format text|json          出力の形（既定 text）

一年ごとの様式（進行管理票など）は、年度の見出しを一年進めます。次年度の計画は今年度の計画の欄に移り、実績と評価は空になります。
数年分の欄がある様式は、計画の年度が終わるまでそのまま使い、終わると次の計画の年度に進めます。
個票から外した実績・評価・意見と、計画の効果の累計は、シート「前年度から」に残します。番号は変えません。

例
  kohyo next 進行管理票.xlsx -o 令和6年度 --year R6
  kohyo next 個票フォルダー -o 次の計画 --year R9
  kohyo next 個票.xlsx -o 次の計画 --year R9 --blank 新しい様式.xlsx
`,
  helpCompare: `kohyo compare ファイル|フォルダー… [指定]
課をまたいで似た取組、前の年の個票との違い、委員会などの意見とその対応を、並べて示します。

  --last ファイル|フォルダー  前の年の個票。継続・名称変更・新規・なくなった取組と、予定したことの結果を示す
  --year 年度                 どの年度の予定と結果を見るか（省略すると、記入済みの最後の年度）
  -o, --output 出力.xlsx      「似た取組」「前年度との比較」「意見と対応」のシートにする
  --form ID|ファイル          この様式だけを探す
  --forms フォルダー          覚えた様式のフォルダー
  --force                     Kohyo が作ったシートのないファイルにも書き出す
  --format text|json          出力の形（既定 text）

似た取組は、名前と取組の内容に共通する言葉で探し、その言葉を示します。同じ課の中だけの組は出しません。
同じ名前でもう一度作ると、「意見と対応」に書き足した対応とその後を引き継ぎます。前の版は「更新前」として残ります。

例
  kohyo compare 個票フォルダー
  kohyo compare 今年の個票 --last 昨年の個票 --year R7 -o 比較.xlsx
`,
  helpForms: `kohyo forms
あらかじめ知っている様式の ID、名前、団体、出典を並べます。

例
  kohyo forms
`,
} satisfies Templates;
