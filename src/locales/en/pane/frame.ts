import type { frame as ja } from '../../ja/pane/frame';

export const frame: Readonly<Record<keyof typeof ja, string>> = {
  appName: 'Kohyo',
  placeSeparator: ', ',
  nameSeparator: ', ',
  screens: 'Screens of the pane',
  moreScreens: 'More screens',
  moreScreensShort: 'More',
  tabHome: 'Overview',
  tabFindings: 'Findings',
  tabDirection: 'Meaning of △',
  tabRollup: 'Totals',
  tabSummary: 'Summary list',
  tabSettings: 'Settings',

  busyRead: 'Reading the sheets',
  busyCheck: 'Checking',
  busyFix: 'Correcting the sheets',
  busyWrite: 'Making sheets',
  busySave: 'Recording in the workbook',
  progressOf: '{sheet} ({done} of {total})',
  cancel: 'Cancel',
  cancelling: 'Cancelling',
  cancelled: 'Cancelled. Nothing in the sheets has changed.',

  cancelledWriting:
    'Stopped waiting. What Excel was asked for may still be done later. Please look at the sheets, then try again.',

  colourProtected: ' “{sheet}” is protected, so its colours were left as they are.',
  colourRefused: ' Excel did not take colours on “{sheet}”.',
  colourFailed: ' The sheets could not be coloured. {why}',
  stateNewer:
    'A newer version of Kohyo recorded settings in this workbook ({fields}). Checking works; decisions on △ and settings cannot be recorded. Please ask your IT staff for the update.',

  checkedClean: 'Checked. There are no findings.',
  checkedFound: 'Checked. Errors: {errors}, warnings: {warnings}, notes: {infos}.',
  fixed: 'Corrected {count} cells.',
  fixedPartly: 'Corrected {done} cells. Left as they were: {refused}. {why}',
  refusedChanged: '{cell} on “{sheet}” was changed after the check. Please check again.',
  refusedProtected: '“{sheet}” is protected. Press Review > Unprotect Sheet, then try again.',
  refusedMissing: '{cell} on “{sheet}” was not found. Please check again.',
  refusedByExcel: '{cell} on “{sheet}” was not changed. {why}',
  refusedUnknown: 'Whether {cell} on “{sheet}” was changed is not known. Please look at the sheet. {why}',
  undonePartly: 'Put {done} cells back as they were. Left: {refused}. {why}',
  notReadAgain: ' The sheets could not be read again after that. Please check again. {why}',
  undone: 'Put {count} cells back as they were.',
  undo: 'Undo',
  ignoredNow: '{count} ignored. Bring them back from “Resolved” at any time.',
  ruleOffNow: '“{title}” is no longer checked for. Settings, Checks, brings it back.',
  writtenOne: 'Made “{sheet}”.',
  printRefused:
    ' Excel did not take the print set-up of “{sheet}” (paper, margins, page breaks). Check the printer and make the sheet again.',
  writtenUpdated: 'Updated “{sheet}”.',
  saved: 'Recorded in the workbook. It stays once the workbook is saved.',
  close: 'Close',
  details: 'Details',
  unforeseen:
    'Something unexpected happened and the work stopped. Please try again. If it keeps happening, show the details below to your IT staff.',
  sheetHidden: '{sheet} is hidden, so its cells cannot be gone to. Right-click the sheet tabs and choose Unhide.',
  cellLink: 'Go to {cell} on “{sheet}”',

  hostMissing: 'Excel does not answer. Please close this pane and open it again; if that does not help, restart Excel.',
  hostOther: 'This pane works inside Excel. Open the workbook in Excel, then open the pane from the ribbon.',
};
