import type { Words } from '../words';

export const cli: Words['cli'] = {
  seeHelp: 'kohyo --help shows how it is used.',
  unknownCommand: 'There is no command “{command}”.',
  unknownOption: 'There is no option “{option}”.',
  optionNeedsValue: 'The option “{option}” needs a value: write “{option} VALUE”.',
  optionTakesNone: 'The option “{option}” takes no value: write “{option}” alone.',
  outputNotXlsx:
    'Nothing was written to {path}: what is written is an Excel workbook, so -o needs a name that ends in .xlsx.',
  badChoice: '{option} cannot be “{value}”. Choose from: {known}',
  badYear: '“{year}” cannot be read as a fiscal year. Write 2024, R6 or 令和6年度.',
  needsYear: 'Name the fiscal year of the new sheets: --year R7.',
  badCount: '{option} cannot be "{value}". Give a whole number from 0 to 99.',
  unreadableInput: '{path} cannot be read. {reason}',
  handoutLastUnread:
    '{path} cannot be read, so nothing was written: the items of that section would be missing. Look at the file, or take it out of the folder.',
  needsFile: 'Name the file or folder to read.',
  needsOutput: 'Name the file to write: -o {example}',
  formExists:
    '{path} is there already. It was left alone, lest corrections made by hand be lost. Choose another name, or add --force.',
  noSuchSheet: '{path} has no sheet “{sheet}”.',
  nothingLearned: 'No form could be learned from {path}. Give a blank form with its labels.',
  learned: 'Made {path} (form “{name}”, {fields} fields).',
  noMeaning: '(no meaning found)',
  columnLabel: 'Label',
  columnMeaning: 'Meaning',
  columnSure: 'Certain',
  columnOther: 'Or else',
  badId: '“{id}” cannot be the id of a form. Use up to 64 lower-case letters, digits and hyphens.',
  optionRefused:
    'The threshold {code}, “{option}”, cannot be {value}: it is a whole number from {least} to {most} (see Settings in the pane). The default, {usual}, is used.',
  tooMany: '“{argument}” is not needed.',
  noWorkbooks: 'No .xlsx file was found: {paths}',
  unknownForm: 'The form “{form}” is not known. Give the id of a form ({known}) or the path of a form definition.',
  badForm: '{path} cannot be read as a form definition. What is not as it should be:\n{reason}',
  unreadableForm: '{path} cannot be read as a form definition. {reason}',
  formNotJson: '{path} is no JSON, so it is no form definition. Name a file that kohyo learn made.',
  outputIsInput: '{path} is a file to be read. Write to another name.',
  handoutNoForm:
    'Neither a blank form nor filled sheets in {path}. Give the workbook of the blank form, or last year’s. A form that Kohyo does not know is taught by kohyo learn and named by --form.',
  handoutNoSections:
    'Nobody to hand out to. Give a workbook with the organisation table (--organisation) or last year’s sheets (--last).',
  handoutNoOrganisation: 'No organisation table in {path}. It needs the headings 所属部 and 所属課.',
  handoutTableBlank:
    'The form in {path} is a table with a row per item. A blank table cannot be handed out: give last year’s.',
  folderHoldsOther:
    '{path} is there and differs from what would be made (a section may have filled it in). Nothing was written. Name another folder, or add --force to replace it (the old one stays beside).',
  openDataExists: '“{path}” exists already. Name another folder, or add --force.',
  openDataWritten: 'Wrote {path}.',
  badDay: '“{date}” cannot be read as a day. Write 2026-04-01.',
  publishContact: '{count} telephone numbers or mail addresses:',
  publishPerson: '{count} that look like a person’s name:',
  publishAddress: '{count} addresses inside the office:',
  publishNote: '{count} notes to oneself, or for inside:',
  publishError: '{count} findings at error level are left:',
  publishPlace: '{sheet} {cell}  {text}',
  publishMore: 'and {count} more (--format json tells them all)',
  publishRefused:
    'Nothing was written: some of this must not go out. Correct the sheets and try again; once you have made sure that it may go out, add --anyway.',
  publishNameless: 'No municipality was named. To put it on the page and into the data: --municipality NAME',
  outputHandedOut:
    '{path} seems to be a file that was handed out to a section; nothing was gathered in it yet. Name another one, or add --force to gather into it.',
  outputNotOurs:
    '{path} has no sheet made by Kohyo, so it was left alone. Choose another name, or add --force to add our sheets to it (all others stay).',
  outputFolder: '{path} cannot be written: {reason}',
  outputNoFolder: '{path} cannot be written: there is no such folder.',
  outputIsFolder: '{path} is a folder. Name the file to write.',
  outputSpecial:
    '{path} is no regular file (a device, a pipe, a socket …), so nothing is written to it. Name the file to write.',
  outputDenied:
    '{path} cannot be written. Close it if it is open in Excel or elsewhere; if you may not write there, choose another place.',
  outputFull: '{path} cannot be written: the disk is full.',
  nothingToWrite: 'No reform sheet was found, so {path} was not made.',
  previousVersion: '{name} (before {date})',
  keptPrevious: 'The previous version is kept as {path}.',
  remade: 'Made “{sheet}” again.',
  byHandHint:
    'Cells corrected by hand are violet in the sheet. Add --by-hand accept to keep them for good, or --by-hand take-back to write what the reform sheets say.',
  brokenOutput: 'The result could not be written (the disk is full, or the place cannot be written): {reason}',
  written: 'Made {path} ({kohyo} reform sheet(s); sheets: {sheets}).',
  checkedAll: 'Checked {kohyo} reform sheet(s) in {files} file(s).',
  unreadable: '{files} file(s) could not be read',
  noKohyo: 'no reform sheet found',
  foundKohyo: '{kohyo} reform sheet(s)',
  unreadNotAForm: 'Not a reform sheet, so it was not checked.',
  offerLearn:
    '{count} sheet(s) follow a form that is not known yet: “{name}” ({labels} labels; sheets: {sheets}). Shall it be learned? kohyo check with --learn learns it from these sheets and checks them; from a blank form, kohyo learn is surer.',
  andMore: ' and {count} more',
  badFormBook: 'Cannot read the form definition in {path}. Correct these cells:\n{reason}',
  definitionNoSheet: 'The row of headings of the form definition was not found. Give a file made by kohyo learn.',
  definitionNoCopy: 'The sheet with the copy is missing or was changed. Make the file again with kohyo learn.',
  definitionTooFew: 'At least 2 fields must be read.',
  definitionUnknownWord: '{at}: “{text}” cannot stand here. Write one of: {known}',
  definitionUnknownMeaning: '{at}: there is no meaning “{text}”. Take one from the sheet of meanings.',
  definitionNoLabel: '{at}: the label is blank. Write it as it stands on the form.',
  definitionUnknownField: '{at}: there is no field “{text}”. Leave the internal names, and add no rows.',
  definitionFixedMeaning: '{at}: the meaning of a list cannot be changed to “{text}”. Put it back.',
  definitionMeaningTwice: '{at}: “{text}” has the same meaning as {other}. Change one of them.',
  noLabels: 'none',
  earlierForm:
    'This is the known form “{name}” ({id}); what was known of it is carried over. New labels: {added}. Gone: {gone}.',
  verifiedOn: 'Read {kohyo} filled sheet(s) with this form to verify it.',
  nothingToAsk: 'There is nothing to confirm.',
  pleaseConfirmUnkept:
    'Please confirm {count} point(s). Where one is wrong, run it with -o form.xlsx and correct the form in that file.',
  pleaseConfirm: 'Please confirm {count} point(s), and correct in {path} only what is wrong. It can be used as it is.',
  noBook: '--into {path} is not there. Give the workbook that the answers are about.',
  badBook: '--into {path} cannot be read. {reason}',
  needsInto: 'Give the workbook that the answers are about: --into BOOK.xlsx',
  notAFolder: '{path} is no folder. Give a folder to write to.',
  andMoreCells: 'and {count} more',
  changedMeanwhile: '{path} changed while it was read. Save it and run again.',
  badOrganisation: '--organisation {path} cannot be read.',
  noOrganisation: '--organisation {path} holds neither a list of sections nor an index of items.',
  takeUnknown:
    '--take "{path}" is none of the files that were read, or several bear that name. Give it as it is shown.',
  nothingToLearn: 'There was no form to learn. Give the blank form to kohyo learn.',
  learnedOnTheWay: 'The form “{name}” was learned from {count} sheet(s) ({labels} labels).',
  outputWithoutLearn: '-o of check goes with --learn: it names the file in which the learned form is kept.',
  noFormsFolder: 'Cannot read the folder {path} given by --forms.',
  noFormsInFolder: 'No form definition in the folder {path} given by --forms. Put files made by kohyo learn there.',
  formIdTwice: 'The form id “{id}” stands in both {other} and {path}. Change one of them.',
  unreadLooksLike:
    'Resembles “{form}”, but only {found} of its {expected} labels were found, so it was not read. Missing labels: {missing}',
  listSeparator: ', ',
  layoutMissing: 'There is no file “{path}” for the layout. Besides a file, these can be given: {known}',
  layoutUnread:
    '{path} holds no table that can be read as a summary list. Give a list whose headings have three or more columns such as the name of the item, the section or the plan of a year.',
  layoutLearned: 'The list follows the layout of sheet “{sheet}”. Please confirm what its columns mean.',
  layoutColumn: '{column} “{heading}” … {meaning}',
  layoutOwnColumn: '{column} “{heading}” … not understood; left blank for you to fill in',
  layoutDated: '{meaning} ({year})',
  columnFile: 'File',
  columnSheet: 'Sheet',
  columnCell: 'Cell',
  columnSeverity: 'Severity',
  columnGroup: 'Kind',
  columnCode: 'Code',
  columnMessage: 'Finding',
  columnEvidence: 'Evidence',
  columnRemedy: 'How to put it right',
  columnForm: 'Id',
  columnName: 'Form',
  columnPublisher: 'Municipality',
  columnDocument: 'Document',
  columnKohyo: 'Reform sheets',
  columnFilled: 'Filled in',
  columnMeasure: 'Measure',
  columnPhase: 'Phase',
  columnYear: 'Year',
  department: 'Department',
  section: 'Section',
  pillar: 'Pillar',
  category: 'Category',
  year: 'Year',
  plan: 'Plan',
  planOfYears: '{form} ({years})',
  columnPeriod: 'Period',
  columnFrom: 'First year',
  columnTo: 'Last year',
  cumulative: 'cumulative',
  overPlans: 'Over all plans',
  countedOnce:
    'Where several plans state the same year of an item, only the later plan counts ({cells} cell(s) of earlier plans).',
  leftOutCount: '{cells} cell(s) are left out: not yet known, a rate, or text.',
  blankGroup: '(not given)',
  hours: 'Work saved (hours)',
  effect: 'Financial effect (thousand yen)',
  target: 'targets',
  actual: 'results',
  asWritten: 'As written',
  byConvention: 'By meaning',
  low: 'Lowest',
  high: 'Highest',
  leftOut: 'Left out',
  total: 'Total',
  leftOutNote: '{cells} cell(s) are left out: not yet known, a rate, or text. --format json lists them.',
  help: `kohyo: checks a municipality’s reform sheets (個票), adds them up and makes the summary list (とりまとめ一覧).
It needs no Excel and never changes the files that it reads.

Usage
  kohyo check   FILE|FOLDER…               check the reform sheets
  kohyo summary FILE|FOLDER… -o OUT.xlsx   make the summary list and other sheets
  kohyo rollup  FILE|FOLDER…               add up
  kohyo gather  FOLDER… -o BOOK.xlsx       the newest sheets of every section in one workbook
  kohyo findings FILE|FOLDER… -o FOLDER    one list of findings per section, to send
  kohyo answers FOLDER… --into BOOK.xlsx   their answers back
  kohyo publish FILE|FOLDER… -o FOLDER       list, data and page for the web site
  kohyo learn   BLANK.xlsx -o form.json    learn a form of your own
  kohyo handout BLANK.xlsx -o FOLDER       make a workbook for each section
  kohyo next    FILE|FOLDER… -o FOLDER --year YEAR   make next year's sheets
  kohyo compare FILE|FOLDER…               similar items, last year, opinions side by side
  kohyo forms                              list the known forms
  kohyo COMMAND --help                     more on a command

A folder means every .xlsx in it and below, without those that begin with ~$.

Examples
  kohyo check kohyo.xlsx
  kohyo summary folder -o summary.xlsx --year 2024
  kohyo rollup kohyo.xlsx --by department
  kohyo learn blank.xlsx -o form.json
  kohyo handout blank.xlsx -o out --organisation organisation.xlsx --year R7
  kohyo forms

Exit status  0 nothing found   1 findings   2 bad use, or a file that cannot be read
`,
  helpCheck: `kohyo check FILE|FOLDER… [OPTIONS]
Reads the reform sheets and checks blanks, numbers, the meaning of △, vocabulary, cross-references and progress.

  --form ID|FILE                look for this form only (an id of kohyo forms, or a form made by kohyo learn, .xlsx or .json)
  --forms FOLDER                the office's own learned forms (files made by kohyo learn)
  --learn [-o form.json]        learn an unknown form from its sheets and check them (-o keeps the form)
  --year YEAR                   the fiscal year we are in, for what is due (2024, R6, 令和6年度)
  --format text|json|csv        how to answer (default text; csv opens in Excel)
  --fail-on error|warning|never from which severity on the exit status is 1 (default error)

Examples
  kohyo check kohyo.xlsx
  kohyo check folder --year 2025 --format csv > findings.csv
`,
  helpSummary: `kohyo summary FILE|FOLDER… -o OUT.xlsx [OPTIONS]
Makes the summary list and other sheets. In a workbook that stands there, only the same sheets are made again.

  -o, --output OUT.xlsx    the workbook to write (required)
  --year YEAR              the fiscal year of the list (2024, R6, 令和6年度; default: the last year with results)
  --title TITLE            the title of the list (default: from the form's name)
  --layout LIST.xlsx|NAME  make the list look like this one (last year's, say); NAME is published (default),
                           plan (without results and ratings) or indicators
  --due DATE               by when sections are to answer, as the list of findings says
  --open-data FOLDER       the data as CSV (UTF-8 with BOM), JSON and a description of columns (datapackage.json), too
  --sheets NAME,…          the sheets to make (default summary):
                           summary, findings, rollup, proposals, priorities, submissions,
                           data (one value a row, headings in row 1), yearly (a reform sheet and year
                           a row; comes with rollup)
  --form ID|FILE           look for this form only
  --forms FOLDER           the office's own learned forms
  --force                  also write into a file that has no sheet made by Kohyo
  --no-backup              do not keep the previous version
  --by-hand ask|accept|take-back
                           cells corrected by hand: ask keeps and tells them (default), accept keeps them for good,
                           take-back writes what the reform sheet says
  --format text|json       form of the output (default text)

Made again under the same name, it is updated: columns that people added stay, and other sheets are not touched.
The previous version is kept beside it as “NAME (before DATE).xlsx”; files of that name are left out of folders.

Examples
  kohyo summary kohyo.xlsx -o summary.xlsx --year 2024
  kohyo summary folder -o report.xlsx --sheets summary,findings,rollup,data
`,
  helpRollup: `kohyo rollup FILE|FOLDER… [OPTIONS]
Adds up hours saved and financial effect: as written, by meaning, lowest to highest.

  --by department|section|pillar|category|year   what to group by (default year)
  --by plan                                      all years of each plan added up, and then all plans
  --format text|json|csv                         how to answer (default text; json names the cells)
  --form ID|FILE                                 look for this form only
  --forms FOLDER                                 the office's own learned forms

Examples
  kohyo rollup kohyo.xlsx --by department
  kohyo rollup folder --by pillar --format csv > rollup.csv
  kohyo rollup last-plan this-plan --by plan
`,
  helpPublish: `kohyo publish FILE|FOLDER… -o FOLDER [options]
Makes what goes onto the city's web site: the summary list (list.xlsx), open data (data.csv, data.json, what the columns mean:
datapackage.json) and a page to be put up as it is (index.html). All of it in Japanese.

  -o, --output FOLDER    where to write (required)
  --municipality NAME    who publishes, for page and data
  --title TITLE          the plan's name (else the form's)
  --layout LIST.xlsx|ID    list.xlsx in the look of this list, such as last year's (that sheet alone is copied);
                           published, plan (no results), indicators
  --year YEAR            the year of the list (2024, R6, 令和6年度)
  --date DAY             the day of publication (2026-04-01; else today)
  --form ID|FILE         look for this form only
  --forms FOLDER         a folder of learned forms
  --anyway               publish although something stands in the way
  --force                write over files that are there
  --format text|json     shape of the answer (default text)

First it looks for telephone numbers, mail addresses, persons' names, addresses inside the office, notes to oneself, and findings at
error level. What must not go out is listed, and nothing is written (exit status 1). The columns of the data are the same for every
city: any number of them simply stack (docs/publish.md).

Example
  kohyo publish sheets -o site --municipality 彩原市 --year R6
`,
  helpGather: `kohyo gather FOLDER|FILE|ZIP… -o BOOK.xlsx [OPTIONS]
Reads what sections sent (zips, too) and puts the newest sheets, with their looks, into one workbook.
Tells who has not sent, what could not be read, and cell by cell what a newer version changed; makes the sheet of submissions.

  -o, --output BOOK.xlsx   the workbook (required); one that stands there keeps its decisions and ignored findings
  --organisation FILE      a workbook with the list of sections (how many are expected, former names) or the index
  --take FILE              where two versions cannot be ordered, the one of this file counts (repeat as needed; the workbook of -o: what stands there)
  --form ID|FILE           look for this form alone
  --forms FOLDER           a folder of learned forms
  --force                  gather into a workbook without a sheet of ours, too
  --no-backup              keep no previous version
  --format text|json       (default text)

A sheet is known by number, name and section (former names too), whatever its file or tab is called.
Versions are ordered by the time recorded in the file, else by the date of the file; where that does not tell, the present one stays and you are asked.
Files that were sent are never changed. Save .xls files as .xlsx first.

Examples
  kohyo gather sent -o gathered.xlsx --organisation sections.xlsx
  kohyo gather sent more.zip -o gathered.xlsx
`,
  helpFindings: `kohyo findings FILE|FOLDER… -o FOLDER [OPTIONS]
Writes one list of findings per section, to send: with a covering line and answers to choose from.

  -o, --output FOLDER      (required) a list that lies there is made again, with the answers written in it
  --due DATE               by when to answer
  --cover TEXT|FILE.txt    the covering line; {section}, {count} and {due} are filled in
  --year YEAR              the present fiscal year
  --form ID|FILE           look for this form alone
  --forms FOLDER           a folder of learned forms
  --force                  write over a file without a sheet of ours, too
  --no-backup              keep no previous version
  --format text|json       (default text)

The covering line can be corrected in Excel, too; made again, the correction stays.

Examples
  kohyo findings gathered.xlsx -o to-send --due 2026-06-30
`,
  helpAnswers: `kohyo answers FOLDER|FILE… --into BOOK.xlsx [OPTIONS]
Reads the answers in lists of findings that came back, and keeps them in the workbook.

  --into BOOK.xlsx         (required) its sheets stay as they are (the sheet of submissions is made again)
  --form ID|FILE           look for this form alone
  --forms FOLDER           a folder of learned forms
  --no-backup              keep no previous version
  --format text|json       (default text)

Reasons become ignored findings and meanings of △ decisions, with section and time. What contradicts, gives no reason or
says corrected where it is not (gather the corrected sheets first) is not taken over but asked about.

Examples
  kohyo answers came-back --into gathered.xlsx
`,
  helpLearn: `kohyo learn BLANK.xlsx [FILLED|FOLDER…] -o form.json [OPTIONS]
Reads the labels and fields of a blank form and makes a form definition of them, for use with --form.
Forms filled in, given along, tell which fields are amounts, the choices, and the marks of the rating.

  -o, --output form.json   the file to write (required)
  --id ID                  id of the form (default: from the name of the file to write)
  --name NAME              name of the form (default: the title on the sheet)
  --forms FOLDER           the office's forms: another year's of one of them takes over what is known, and the difference is shown
  --filled FILE|FOLDER     filled-in files (or simply behind the blank one): the form is verified on them
  --sheet NAME             the sheet with the form (default: the one with most labels)
  --force                  replace a file that is there already

Examples
  kohyo learn blank.xlsx -o form.json
  kohyo learn blank.xlsx last-year/ -o form.json --id our-form --name "Reform sheet"
  kohyo check kohyo.xlsx --form form.json
`,
  helpHandout: `kohyo handout BLANK.xlsx -o FOLDER [options]
Makes a workbook for each section: a sheet per item, with number, name, section and the texts that go on from last year.
What the form itself says is protected (no password), fields with set words have a list. The form's looks stay as they are.

  -o, --output FOLDER      where the files go (required)
  --organisation FILE      a workbook with the organisation table (left out: that of the blank form or of last year's book)
  --last FILE|FOLDER       last year's sheets: items, and the texts that go on
  --year YEAR              the fiscal year asked about (2025, R7); the years of the form's headings go on with it
  --due DATE               by when; stands on each section's first sheet
  --spare COUNT            blank sheets beside the items (default 0; a section without items gets 1)
  --finished               hand out finished items, too
  --move-years COUNT       by how many years headings go on (left out: as the form's own years say)
  --no-lock                protect nothing
  --form ID|FILE           look for this form alone
  --forms FOLDER           a folder of forms that were learned
  --force                  replace files that are there (the old ones stay beside)
  --format text|json       (default text)

Given last year's book instead of a blank form, its own sheets are moved on and shared out.

Examples
  kohyo handout blank.xlsx -o out --organisation organisation.xlsx --year R7 --due 2025-05-30
  kohyo handout blank.xlsx -o out --last last-year --year R7
  kohyo handout last-year.xlsx -o out --year R7
`,
  helpNext: `kohyo next FILE|FOLDER… -o FOLDER --year YEAR [options]
Makes next year's workbooks out of this year's, one for each, looks unchanged.

  -o, --output FOLDER      where the files go (required)
  --year YEAR              the fiscal year of the new sheets (required: 2025, R7)
  --blank BLANK.xlsx       a new blank form, when the form has changed: differences are told, what has its place is taken over
  --finished               keep finished items
  --move-years COUNT       by how many years headings go on (left out: as the form's own years say)
  --form ID|FILE           look for this form alone
  --forms FOLDER           a folder of forms that were learned
  --force                  replace files that are there (the old ones stay beside)
  --format text|json       (default text)

A form for one year goes on by a year: next year's plan comes to stand where this year's stood, results and ratings are blank.
A form with columns for several years serves until they are over, and then goes on to the years of the next plan.
Results, ratings and opinions that were taken off, and what the plan came to so far, stay on the sheet 前年度から. Numbers stay.

Examples
  kohyo next progress.xlsx -o r6 --year R6
  kohyo next sheets -o next-plan --year R9
  kohyo next sheets.xlsx -o next-plan --year R9 --blank new-form.xlsx
`,
  helpCompare: `kohyo compare FILE|FOLDER… [options]
Shows side by side: similar items of different sections, last year's sheets against this year's, opinions and what was done about them.

  --last FILE|FOLDER       last year's sheets: what goes on, was renamed, is new, is gone; what was planned and came of it
  --year YEAR              the year whose plans and results are looked at (left out: the last one that is filled in)
  -o, --output OUT.xlsx    as sheets of a workbook
  --form ID|FILE           look for this form alone
  --forms FOLDER           a folder of forms that were learned
  --force                  write into a file without sheets of ours, too
  --format text|json       (default text)

Similar items are found by words that their names and approaches share, and the words are shown. Groups within one section are left out.
Made again under the same name, answers and follow-up that people wrote stay. The old version stays beside.

Examples
  kohyo compare sheets
  kohyo compare this-year --last last-year --year R7 -o compare.xlsx
`,
  helpForms: `kohyo forms
Lists the forms that are known from the start: id, name, municipality, document.

Example
  kohyo forms
`,
};
