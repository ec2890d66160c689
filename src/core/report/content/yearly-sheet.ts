import type { Examination } from '../../examine.types';
import { putHeadings, putLines, putMarkedLine, shownText } from '../layout/list-sheet';
import { HIGHEST_ROW, pagesAcross } from '../layout/paper';
import { SheetLayout } from '../layout/sheet-layout';
import type { SheetPlan } from '../layout/sheet-plan';
import { columnReference } from '../layout/table-column';
import { OUR_MARK } from '../remake/our-sheets';
import type { ReportWords } from '../report-words';
import type { YearlyColumnId } from './yearly-columns';
import { yearlyColumns } from './yearly-columns';
import { measuredIn, yearlyRows } from './yearly-rows';

/** Excel's name of the table, for PivotTables and Power Query. */
export const YEARLY_TABLE = 'KohyoYears';
const HEADING_ROW = 2;
const PAPER = { paper: 'A3', orientation: 'landscape' } as const;

/** What tells a 個票 in one of its years. */
const IDENTITY: readonly (readonly YearlyColumnId[])[] = [
  ['number', 'name', 'section', 'year'],
  ['name', 'section', 'year'],
  ['name', 'year'],
  ['number', 'year'],
];

/** Where a column of 年度別データ lies, for formulas: 0-based, rows of data only, both ends included. */
export interface YearlyPlaces {
  readonly sheet: string;
  /** The data of a column as formulas speak of it: `KohyoYears[部]`. */
  readonly reference: (id: YearlyColumnId) => string;
  readonly column: (id: YearlyColumnId) => number;
  readonly top: number;
  readonly bottom: number;
}

export function yearlyPlaces(examination: Examination, rows: number, words: ReportWords): YearlyPlaces {
  const columns = yearlyColumns(words, measuredIn(examination), false);
  const places = new Map(columns.map((column, place) => [column.id, place]));
  const headings = new Map(columns.map(({ id, heading }) => [id, heading]));
  return {
    sheet: words.report.yearlySheet,
    reference: (id) => columnReference(YEARLY_TABLE, headings.get(id) ?? ''),
    column: (id) => places.get(id) ?? 0,
    top: HEADING_ROW + 1,
    // A table has at least one row, if a blank one.
    bottom: HEADING_ROW + Math.max(1, rows),
  };
}

export interface YearlyOptions {
  /** False when the data go into another workbook than the 個票: no links then. */
  readonly linked?: boolean;
}

/** 年度別データ: one table, item × year, numbers as numbers. */
export function planYearly(examination: Examination, options: YearlyOptions, words: ReportWords): SheetPlan {
  const columns = yearlyColumns(words, measuredIn(examination), options.linked !== false);
  const rows = yearlyRows(examination);
  const places = yearlyPlaces(examination, rows.length, words);
  const sheet = new SheetLayout(columns.map((column) => column.width));
  putLines(sheet, [{ look: 'title', words: words.report.yearlyTitle }]);
  putMarkedLine(sheet, words.report.yearlySubtitle, OUR_MARK);
  const headings = columns.map((column) => column.heading);
  putHeadings(sheet, headings);
  rows.forEach((row, index) => {
    const at = places.top + index;
    const form = examination.forms.get(row.kohyo.form)?.name ?? row.kohyo.form;
    let height = 0;
    columns.forEach((column, place) => {
      const { value, look, ...extras } = column.cell(row, form);
      sheet.put(at, place, value, look, extras);
      height = Math.max(height, sheet.heightFor(shownText(value), look, place));
    });
    sheet.heights[at] = Math.min(height, HIGHEST_ROW);
  });
  if (rows.length === 0) {
    for (let place = 0; place < columns.length; place += 1) sheet.put(places.top, place, null, 'text');
  }
  const right = columns.length - 1;
  return sheet.plan({
    id: 'yearly',
    name: words.report.yearlySheet,
    previousRows: words.report.previousRows,
    identity: {
      columns: IDENTITY.map((ids) => ids.map(places.column)),
      name: places.column('name'),
      nearNames: false,
    },
    tables: [
      {
        name: YEARLY_TABLE,
        range: { top: HEADING_ROW, left: 0, bottom: places.bottom, right },
        columns: headings,
      },
    ],
    freeze: { rows: HEADING_ROW + 1, columns: 2 },
    filter: null,
    print: {
      ...PAPER,
      titleRows: { from: HEADING_ROW, to: HEADING_ROW },
      titleColumns: { from: 0, to: places.column('name') },
      pagesWide: pagesAcross(PAPER, sheet.widths),
      area: { top: 0, left: 0, bottom: places.bottom, right },
      breaksBefore: [],
      header: '',
      footer: words.report.footer,
    },
  });
}
