import type { Words } from '../words';

export const workbench: Words['workbench'] = {
  title: 'Kohyo workbench',
  local: 'Files stay on this computer. Nothing is sent anywhere.',
  newBook: 'Book2.xlsx',
  sampleName: 'Sample (Saibara).xlsx',

  open: 'Open a workbook',
  save: 'Save a copy',
  copySuffix: ' (copy)',
  opening: 'Opening {file}…',
  opened: 'Opened {file}.',
  saved: 'Saved a copy as {file}. The file that you opened is unchanged.',
  dropHere: 'Drop an .xlsx file here to open it',

  language: 'Language',
  theme: 'Theme',
  themeLight: 'Light',
  themeDark: 'Dark',
  themeContrast: 'High contrast',
  version: 'Excel version',
  version19: 'Oldest (ExcelApi 1.9)',
  version114: 'Excel 2021 LTSC (1.14)',
  version117: 'Excel 2024 LTSC (1.17)',

  ribbon: 'Ribbon',
  ribbonFrame: 'What the ribbon buttons do',
  pressed: 'Pressed {button}.',
  pane: 'Task pane',
  paneWidth: 'Width of the task pane',
  closePane: 'Close the task pane',
  dialog: 'Message from Kohyo',
  closeDialog: 'Close the message',

  sheetRegion: 'Workbook',
  sheets: 'Sheets',
  nameBox: 'Name box',
  formula: 'Formula bar',
  cell: '{cell} {text}',
  gridKeys:
    'Move with the arrow keys; type, or press F2, to edit. Enter confirms, Escape cancels. F6 moves between ribbon, workbook and task pane.',
  placeUnknown: '“{place}” is neither a cell nor a name. Type something like C18 or A1:F24.',
  formulaWrong: 'That formula has a mistake and was not entered. Please check its brackets and function names.',
};
