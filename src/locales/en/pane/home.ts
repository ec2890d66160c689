import type { home as ja } from '../../ja/pane/home';

export const home: Readonly<Record<keyof typeof ja, string>> = {
  checkAll: 'Check all',
  checkSheet: 'Check this sheet',
  readAgain: 'Read again',
  highlights: 'Highlights',
  formLine: '{count} reform sheets · {form}',
  formLineMore: '{count} reform sheets · {form} and {others} more forms',
  formShare: '{form} ({count})',
  yearsLine: 'Plan period {from}–{to}',

  completeness: 'How complete the sheets are',
  completenessLine: '{filled} of {needed} required fields are filled in ({percent}%)',
  completenessNone: 'No field has to be filled in yet.',

  findingsHeading: 'Findings',
  notChecked:
    'Not checked yet. “Check all” marks what to look at with colours in the sheets. The cells’ own formats do not change.',
  noFindings: 'There are no findings.',
  showSeverity: 'Show {severity}: {count}',

  unreadHeading: 'Sheets that could not be read',
  unreadLead: 'They look like reform sheets, but lack too many labels to be read, so they are not in the totals.',
  blankHeading: 'Forms not filled in yet',
  blankLead: 'The labels are there, but nothing is filled in yet, so it is not counted as a reform sheet.',
  halfTakenHeading: 'Sheets whose taking over was cut off',
  halfTakenLead:
    'They are not whole, so they are not counted as reform sheets. Please take them over again. To use one as it stands, look it through and delete the copy of what stood there before (such as _Kohyo_1).',
  copyHeading: 'Left over from taking sheets over',
  copyLead:
    'What stood on a sheet before its taking over was cut off (such as _Kohyo_1), and what came in (such as _Kohyo_in_1). Not counted as reform sheets: rename one to use it, or delete it.',
  exampleHeading: 'Examples and instructions',
  exampleLead:
    'It reads as an example or as instructions, so it is neither counted as a reform sheet nor added up. If it is a real one, remove 記入例 or 見本 from its sheet name or title.',
  unreadMissing: 'Labels not found: {labels}',
  more: 'and {count} more',
  unreadShare: '{found} of {expected} labels of {form}',

  nextHeading: 'What you can do next',
  nextDirection: 'Decide what △ means ({count} open)',
  nextFindings: 'Make a list of findings to send to the sections',
  nextRollup: 'Make a sheet of totals',
  nextSummary: 'Make the summary list',

  emptyTitle: 'No reform sheets were found in this workbook',
  emptyText:
    'Open a workbook that holds reform sheets, and their form and number appear here. If your office uses a form of its own, teach it first. You can also try the sample.',
  emptyLearn: 'Teach a form',
  emptySample: 'Open the sample',
};
