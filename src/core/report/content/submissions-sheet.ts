import type { Examination } from '../../examine.types';
import type { Finding } from '../../rules/finding';
import { fileName } from '../../workbooks/sheet-names';
import { putHeadings, putLines, putMarkedLine, putRow } from '../layout/list-sheet';
import { formula, number, SheetLayout, text } from '../layout/sheet-layout';
import type { PlannedValue, SheetPlan } from '../layout/sheet-plan';
import { OUR_MARK } from '../remake/our-sheets';
import { type ReportWords, sentence } from '../report-words';
import type { FindingInWords } from './finding-groups';
import { columnSum } from './rollup-table';
import { missingOf, type Submission, submissionsOf } from './submissions';

const WIDTHS = [18, 26, 8, 8, 8, 8, 8, 8, 14, 13, 13, 34];
const COUNTED = '#,##0';
/** The columns that are added up: expected, sent, checked, errors, warnings, information. */
const FIRST_COUNT = 2;
const LAST_COUNT = 7;

/** 提出状況: which section was to send how many 個票, what came, what is open, what was answered, since when. */
export function planSubmissions(
  examination: Examination,
  render: (finding: Finding) => FindingInWords,
  words: ReportWords,
): SheetPlan {
  const say = words.report;
  const rows = submissionsOf(examination, render).filter(({ sent, expected }) => sent > 0 || expected !== 0);
  const missing = missingOf(rows);
  const sheet = new SheetLayout(WIDTHS);
  putLines(sheet, [{ look: 'title', words: say.submissionsTitle }]);
  const material = {
    sections: rows.length,
    complete: rows.length - missing.length,
    missing: missing.length,
    sent: rows.reduce((sum, { sent }) => sum + sent, 0),
  };
  putMarkedLine(sheet, sentence(words, 'submissionsSubtitle', material), OUR_MARK);
  const headingRow = sheet.row;
  putHeadings(sheet, [
    say.ofDepartment,
    say.ofSection,
    say.submissionsExpected,
    say.submissionsSent,
    say.submissionsChecked,
    say.submissionsErrors,
    say.submissionsWarnings,
    say.submissionsInfos,
    say.submissionsAnswered,
    say.submissionsFirst,
    say.submissionsLast,
    say.submissionsFiles,
  ]);
  const top = sheet.row;
  const grouped = rows.some(({ department }) => department !== '');
  for (const one of rows) putSubmission(sheet, one, grouped, words);
  const bottom = sheet.row - 1;
  putTotal(sheet, rows, { top, bottom }, words);
  const right = WIDTHS.length - 1;
  return sheet.plan({
    id: 'submissions',
    name: say.submissionsSheet,
    previousRows: say.previousRows,
    identity: { columns: [[1, 0], [1]], name: 1, nearNames: true },
    freeze: { rows: top, columns: 2 },
    filter: rows.length === 0 ? null : { top: headingRow, left: 0, bottom, right },
    print: {
      paper: 'A4',
      orientation: 'landscape',
      titleRows: { from: 0, to: headingRow },
      area: { top: 0, left: 0, bottom: sheet.row - 1, right },
      breaksBefore: [],
      header: '',
      footer: say.footer,
    },
  });
}

/** `grouped`: some section has a 部, so that one without is worth saying. */
function putSubmission(sheet: SheetLayout, one: Submission, grouped: boolean, words: ReportWords): void {
  const say = words.report;
  const { expected, sent, checked, open, answered } = one;
  const counted = (value: number) => ({ value: number(value), look: 'number', numberFormat: COUNTED }) as const;
  const isMissing = sent < (expected ?? 1);
  const said = (value: PlannedValue | null) => ({ value, look: 'textCentre' }) as const;
  putRow(sheet, [
    { value: text(one.department === '' && grouped ? say.notGiven : one.department), look: 'text' },
    { value: text(one.section === '' ? say.notGiven : one.section), look: 'text' },
    expected === null ? said(text(say.submissionsUnknown)) : counted(expected),
    isMissing ? { ...counted(sent), look: 'warning' } : counted(sent),
    counted(checked),
    counted(open.error),
    counted(open.warning),
    counted(open.info),
    said(
      answered === null ? null : text(sentence(words, 'submissionsAnswer', { ...answered, at: dayOf(answered.at) })),
    ),
    said(one.first === null ? null : text(dayOf(one.first))),
    said(one.last === null ? null : text(dayOf(one.last))),
    { value: text(one.files.map(fileName).join(say.submissionsBetweenFiles)), look: 'text' },
  ]);
}

function putTotal(
  sheet: SheetLayout,
  rows: readonly Submission[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  words: ReportWords,
): void {
  const row = sheet.row;
  sheet.putMerged({ top: row, left: 0, bottom: row, right: 1 }, text(words.report.total), 'total');
  const figures: ((one: Submission) => number)[] = [
    ({ expected }) => expected ?? 0,
    ({ sent }) => sent,
    ({ checked }) => checked,
    ({ open }) => open.error,
    ({ open }) => open.warning,
    ({ open }) => open.info,
  ];
  for (let column = FIRST_COUNT; column <= LAST_COUNT; column += 1) {
    const figure = figures[column - FIRST_COUNT];
    const sum = figure ? rows.reduce((total, one) => total + figure(one), 0) : 0;
    const value = rows.length === 0 ? number(0) : formula(columnSum(column, top, bottom), sum);
    sheet.put(row, column, value, 'total', { numberFormat: COUNTED });
  }
  for (let column = LAST_COUNT + 1; column < WIDTHS.length; column += 1) sheet.put(row, column, null, 'total');
  sheet.heights[row] = sheet.heightFor(words.report.total, 'total', 0);
  sheet.row += 1;
}

/** The day of a moment, as written: 2026-11-21. */
function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
