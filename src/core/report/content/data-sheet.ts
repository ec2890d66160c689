import type { Examination } from '../../examine.types';
import { fullAddress } from '../../grid/address';
import { inOneLine } from '../../message/one-line';
import { shownText } from '../layout/list-sheet';
import { HIGHEST_ROW, pagesAcross } from '../layout/paper';
import { type CellExtras, number, SheetLayout, text } from '../layout/sheet-layout';
import type { Look, PlannedValue, SheetPlan } from '../layout/sheet-plan';
import { OUR_COLUMN } from '../remake/our-sheets';
import type { ReportWords } from '../report-words';
import { type OpenColumnName, openColumns, openEntries } from './open-data';

/** Excel's name of the table. */
export const DATA_TABLE = 'KohyoData';

const ROW_HEIGHT = 18;
const PAPER = { paper: 'A3', orientation: 'landscape' } as const;
const NARROW: ReadonlySet<OpenColumnName> = new Set(['id', 'phase', 'fiscalYear', 'year', 'unit', 'direction', 'cell']);
const WIDE: ReadonlyMap<OpenColumnName, number> = new Map([
  ['item', 36],
  ['measure', 28],
  ['text', 64],
]);

/** What tells a value from all others, surest first. */
const IDENTITY: readonly (readonly OpenColumnName[])[] = [
  ['id', 'measure', 'phase', 'year', 'cell'],
  ['item', 'measure', 'phase', 'year'],
];

/** False when the sheet goes into another workbook than the 個票: no links then. */
export interface DataOptions {
  readonly linked?: boolean;
}

/**
 * 個票データ: everything that the 個票 say, a row per value, as a table that a machine reads. The headings stand in row 1, nothing is
 * merged, nothing stands beside or above it; numbers are numbers. Its last column says by which form a value was read.
 */
export function planData(examination: Examination, { linked = true }: DataOptions, words: ReportWords): SheetPlan {
  const columns = openColumns(words);
  const entries = openEntries(examination, words);
  const widths = columns.map(({ name }) => WIDE.get(name) ?? (NARROW.has(name) ? 11 : 18));
  const sheet = new SheetLayout([...widths, 28]);
  const headings = [...columns.map(({ title }) => title), OUR_COLUMN];
  const right = headings.length - 1;
  headings.forEach((heading, at) => {
    sheet.put(0, at, text(heading), 'heading');
  });
  sheet.heights[0] = ROW_HEIGHT;
  entries.forEach(({ kohyo, value, row }, index) => {
    const at = index + 1;
    let height = ROW_HEIGHT;
    columns.forEach(({ name }, place) => {
      const link = name === 'cell' && linked ? { link: fullAddress(value.cell) } : {};
      const { planned, look, extras } = cellOf(row[name], name === 'year');
      sheet.put(at, place, planned, link.link === undefined ? look : 'link', { ...extras, ...link });
      height = Math.max(height, sheet.heightFor(shownText(planned), look, place));
    });
    sheet.heights[at] = Math.min(height, HIGHEST_ROW);
    sheet.put(at, right, text(examination.forms.get(kohyo.form)?.name ?? kohyo.form), 'text');
  });
  // A table has at least one row, if a blank one.
  if (entries.length === 0) for (let place = 0; place <= right; place += 1) sheet.put(1, place, null, 'text');
  const bottom = Math.max(1, entries.length);
  const place = (name: OpenColumnName) => columns.findIndex((column) => column.name === name);
  return sheet.plan({
    id: 'data',
    name: words.report.dataSheet,
    previousRows: words.report.previousRows,
    identity: { columns: IDENTITY.map((names) => names.map(place)), name: place('item'), nearNames: false },
    tables: [{ name: DATA_TABLE, range: { top: 0, left: 0, bottom, right }, columns: headings }],
    freeze: { rows: 1, columns: 2 },
    filter: null,
    print: {
      ...PAPER,
      titleRows: { from: 0, to: 0 },
      titleColumns: { from: 0, to: place('item') },
      pagesWide: pagesAcross(PAPER, sheet.widths),
      area: { top: 0, left: 0, bottom, right },
      breaksBefore: [],
      header: '',
      footer: words.report.footer,
    },
  });
}

/** Line breaks lay a text out for people; a row has one line. */
function cellOf(
  value: string | number | null,
  isYear: boolean,
): { readonly planned: PlannedValue | null; readonly look: Look; readonly extras: CellExtras } {
  if (value === null) return { planned: null, look: 'text', extras: {} };
  if (typeof value === 'string') return { planned: text(inOneLine(value)), look: 'text', extras: {} };
  return { planned: number(value), look: 'number', extras: { numberFormat: isYear ? '0' : 'General' } };
}
