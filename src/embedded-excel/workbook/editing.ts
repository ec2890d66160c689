import { isValidFormat } from 'numfmt';
import type { CellValue } from '../../core/grid/grid';
import type { ModelFormat } from '../../xlsx/model';
import { type Area, cellsOf, columnsOf, rowsOf } from './area';
import type { NewChange } from './change';
import { ExcelError } from './excel-error';
import type { LiveSheet } from './live-sheet';
import { parseEntry } from './parse-entry';
import { refuseIfLocked } from './protection';

/** Excel answers for at most this many cells at a time. */
const MOST_CELLS = 5_000_000;
/** Letters that a cell holds. */
const LONGEST_TEXT = 32_767;

/** What a cell is given: `undefined` leaves it alone, '' and null blank it. */
export type Entry = CellValue | undefined;

/**
 * Puts entries into an area, texts as if they were typed: one for all cells, or one for each (rows × columns).
 * Refuses with AccessDenied on locked cells, with InvalidArgument a formula that Excel would not take.
 */
export function enter(
  sheet: LiveSheet,
  area: Area,
  entryAt: (row: number, column: number) => Entry,
  today: Date,
): void {
  if (cellsOf(area) > MOST_CELLS) throw new ExcelError('RangeExceedsLimit');
  refuseIfLocked(sheet, area);
  const single = cellsOf(area) === 1;
  const before = single ? sheet.valueAt(area.top, area.left) : null;
  for (let row = 0; row < rowsOf(area); row += 1) {
    for (let column = 0; column < columnsOf(area); column += 1) {
      const entry = entryAt(row, column);
      if (entry !== undefined) enterCell(sheet, area.top + row, area.left + column, entry, today);
    }
  }
  let change: NewChange = { kind: 'changed', sheetId: sheet.id, area };
  if (single) change = { ...change, before, after: sheet.valueAt(area.top, area.left) };
  sheet.report(change);
}

function enterCell(sheet: LiveSheet, row: number, column: number, entry: CellValue, today: Date): void {
  const merge = sheet.mergeAt(row, column);
  // Under a merge only the top-left cell holds anything.
  if (merge && (merge.top !== row || merge.left !== column)) return;
  if (typeof entry !== 'string') {
    sheet.put(row, column, { value: entry });
    return;
  }
  const format = sheet.formatAt(row, column).numberFormat ?? 'General';
  const typed = parseEntry(entry, format, today);
  if (typeof typed.value === 'string' && typed.value.length > LONGEST_TEXT) throw new ExcelError('InvalidArgument');
  if (typed.formula !== undefined) {
    sheet.refuseFormula(typed.formula);
    sheet.put(row, column, { formula: typed.formula });
  } else sheet.put(row, column, { value: typed.value, error: typed.error });
  const { numberFormat } = typed;
  if (numberFormat !== undefined && format === 'General') {
    sheet.reformat({ top: row, left: column, bottom: row, right: column }, (had) => ({ ...had, numberFormat }));
  }
  renameTableColumn(sheet, row, column);
}

/** A table's column is called what its heading says. */
function renameTableColumn(sheet: LiveSheet, row: number, column: number): void {
  for (const table of sheet.model.tables) {
    const place = column - table.range.left;
    if (row !== table.range.top || place < 0 || place >= table.columns.length) continue;
    const heading = sheet.valueAt(row, column);
    const before = table.columns[place];
    if (heading === null || heading === '' || before === undefined || before === String(heading)) continue;
    table.columns[place] = String(heading);
    sheet.columnRenamed(table.name, before, String(heading));
  }
}

export function setNumberFormats(
  sheet: LiveSheet,
  area: Area,
  formatAt: (row: number, column: number) => string | undefined,
): void {
  change(sheet, area, (format, row, column) => {
    const numberFormat = formatAt(row, column);
    if (numberFormat === undefined) return format;
    if (numberFormat === '' || !isValidFormat(numberFormat)) throw new ExcelError('InvalidArgument');
    if (numberFormat === 'General') {
      const { numberFormat: _, ...plain } = format;
      return plain;
    }
    return { ...format, numberFormat };
  });
}

function change(
  sheet: LiveSheet,
  area: Area,
  make: (format: ModelFormat, row: number, column: number) => ModelFormat,
): void {
  for (let row = 0; row < rowsOf(area); row += 1) {
    for (let column = 0; column < columnsOf(area); column += 1) {
      const cell = { top: area.top + row, left: area.left + column, bottom: area.top + row, right: area.left + column };
      sheet.reformat(cell, (format) => make(format, row, column));
    }
  }
}
