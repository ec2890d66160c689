import type { Json } from '../protocol/json';
import type { Session } from '../protocol/session';
import { cellsOf, columnsOf, isUnbounded, rowsOf } from '../workbook/area';
import type { CellArea } from '../workbook/cell-area';
import { type Entry, enter, setNumberFormats } from '../workbook/editing';
import { ExcelError } from '../workbook/excel-error';
import { shownText } from '../workbook/shown-text';

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
/** Excel gives at most this many cells at a time. */
const MOST_CELLS = 5_000_000;

/** Rows × columns of what `read` finds; null for whole rows and columns, as Excel answers. */
export function readCells({ area }: CellArea, read: (row: number, column: number) => Json): Json {
  if (isUnbounded(area)) return null;
  if (cellsOf(area) > MOST_CELLS) throw new ExcelError('RangeExceedsLimit');
  const rows: Json[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

export function values(range: CellArea): Json {
  return readCells(range, (row, column) => range.sheet.valueAt(row, column) ?? '');
}

export function formulas(range: CellArea): Json {
  return readCells(
    range,
    (row, column) => range.sheet.cell(row, column)?.formula ?? range.sheet.valueAt(row, column) ?? '',
  );
}

export function texts(range: CellArea, session: Session): Json {
  const { fillsNarrowColumns } = session.workbook;
  const { date1904 } = session.workbook.model;
  return readCells(range, (row, column) => shownText(range.sheet, row, column, date1904, fillsNarrowColumns));
}

export function numberFormats(range: CellArea): Json {
  return readCells(range, (row, column) => range.sheet.formatAt(row, column).numberFormat ?? 'General');
}

export function valueTypes(range: CellArea): Json {
  return readCells(range, (row, column) => {
    const value = range.sheet.valueAt(row, column);
    if (range.sheet.cell(row, column)?.error) return 'Error';
    if (value === null) return 'Empty';
    if (typeof value === 'number') return 'Double';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  });
}

/** Values or formulas given to a range: one for all its cells, or an array of its very shape. */
export function putCells(range: CellArea, given: Json, session: Session): void {
  enter(range.sheet, bounded(range), entries(range, given, toEntry), session.workbook.today());
}

export function putNumberFormats(range: CellArea, given: Json): void {
  setNumberFormats(
    range.sheet,
    bounded(range),
    entries(range, given, (one) => {
      if (one === null) return undefined;
      if (typeof one !== 'string') throw new ExcelError('InvalidArgument');
      return one;
    }),
  );
}

function bounded(range: CellArea) {
  if (isUnbounded(range.area)) throw new ExcelError('InvalidArgument');
  return range.area;
}

function toEntry(given: Json): Entry {
  if (given === null) return undefined;
  if (typeof given === 'object') throw new ExcelError('InvalidArgument');
  return given;
}

function entries<Made>(
  range: CellArea,
  given: Json,
  make: (one: Json) => Made | undefined,
): (row: number, column: number) => Made | undefined {
  if (!Array.isArray(given)) {
    const made = make(given);
    return () => made;
  }
  const [rows, columns] = [rowsOf(range.area), columnsOf(range.area)];
  if (given.length !== rows) throw new ExcelError('InvalidArgument', WRONG_SHAPE);
  const made = given.map((row) => {
    if (!Array.isArray(row) || row.length !== columns) throw new ExcelError('InvalidArgument', WRONG_SHAPE);
    return row.map(make);
  });
  return (row, column) => made[row]?.[column];
}
