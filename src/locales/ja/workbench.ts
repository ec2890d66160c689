import type { Templates } from '../templates';

/** The page for a machine without Excel: the pane beside a spreadsheet. */
export const workbench = {
  title: '個票ワークベンチ',
  local: 'ファイルはこのパソコンの中だけで扱います。外部へは送りません。',
  newBook: 'ブック2.xlsx',
  sampleName: '記入例（彩原市）.xlsx',

  open: 'ブックを開く',
  save: '写しを保存',
  copySuffix: '（写し）',
  opening: '「{file}」を開いています…',
  opened: '「{file}」を開きました。',
  saved: '写しを「{file}」として保存しました。元のファイルは変わりません。',
  dropHere: 'ここへ .xlsx ファイルを置くと、ブックを開きます',

  language: '表示言語',
  theme: '配色',
  themeLight: '明るい',
  themeDark: '暗い',
  themeContrast: 'ハイコントラスト',
  version: 'Excel の版',
  version19: '下限（ExcelApi 1.9）',
  version114: 'Excel 2021 LTSC（1.14）',
  version117: 'Excel 2024 LTSC（1.17）',

  ribbon: 'リボン',
  ribbonFrame: 'リボンのボタンの働き',
  pressed: '「{button}」を押しました。',
  pane: '作業ウィンドウ',
  paneWidth: '作業ウィンドウの幅',
  closePane: '作業ウィンドウを閉じる',
  dialog: '個票からのお知らせ',
  closeDialog: 'お知らせを閉じる',

  sheetRegion: 'ブック',
  sheets: 'シート',
  nameBox: '名前ボックス',
  formula: '数式バー',
  cell: '{cell} {text}',
  gridKeys:
    '矢印キーで移動し、文字を打つか F2 キーで書き換えます。Enter キーで確定、Esc キーで取り消しです。Ctrl+Z で元に戻し、Ctrl+Y でやり直します。F6 キーで、リボン、ブック、作業ウィンドウの間を移ります。',
  placeUnknown: '「{place}」は、セルの番地や名前として見つかりませんでした。C18 や A1:F24 のように入力してください。',
  formulaWrong: '数式に誤りがあるため、入力できませんでした。かっこの数や関数の名前をご確認ください。',
  notOpened: '「{file}」を開けませんでした。{why}',
  replaceEdited: '「{book}」には、保存していない変更があります。「{file}」を開くと、変更は失われます。',
  replaceYes: '変更を捨てて開く',
  keepOpen: '開くのをやめる',
  closeNotice: '閉じる',
} satisfies Templates;
