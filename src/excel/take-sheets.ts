import { isHandoutLock } from '../core/cycle/copies/handout-lock';
import { columnName, parseRange } from '../core/grid/address';
import type { InsertedSheet } from '../core/port';
import { WorkbookError } from '../core/workbook-error';
import { insertSheets } from './insert-sheets';
import { run } from './run';

/** So many columns and rows of a sheet get their own sizes. */
const MOST = 400;

/**
 * Inserts the sheets of a workbook file behind the others. One that stands in another's place gives it all its cells and is taken away again, so
 * that formulas elsewhere go on speaking of the sheet. Needs ExcelApi 1.13. Throws `unsupported`, `protected`, and what the host throws.
 */
export async function takeSheets(file: Uint8Array, sheets: readonly InsertedSheet[]): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) throw new WorkbookError('unsupported');
  const over = sheets.flatMap(({ name, over: place }) => (place === null ? [] : [{ name, place }]));
  await insertSheets(file);
  try {
    for (const { name, place } of over) await putInPlace(name, place);
  } finally {
    await run(async (context) => {
      const left = over.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
      for (const sheet of left) sheet.load('name');
      await context.sync();
      for (const sheet of left) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  }
}

function putInPlace(name: string, place: string): Promise<void> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const from = worksheets.getItem(name);
    const to = worksheets.getItem(place);
    const used = from.getUsedRangeOrNullObject(false);
    used.load('address');
    const before = to.getUsedRangeOrNullObject(false);
    before.load('address');
    to.protection.load('protected,options');
    await context.sync();
    const { protected: isProtected, options } = to.protection;
    // Handed out with its labels locked and without a password; with one, Excel says so.
    if (isProtected) to.protection.unprotect();
    if (!before.isNullObject) {
      const old = to.getRange(cellsOf(before.address));
      old.unmerge();
      old.clear('All');
    }
    if (!used.isNullObject) {
      const cells = cellsOf(used.address);
      to.getRange(cells).copyFrom(from.getRange(cells), 'All');
      await context.sync();
      await takeSizes(context, from, to, cells);
    }
    if (isProtected && !isOurLock(options)) to.protection.protect(options);
    await context.sync();
  }, place);
}

/** The protection that the sheet got when it was handed out: the office corrects and colours it now. */
function isOurLock(options: Excel.WorksheetProtectionOptions): boolean {
  const allows = {
    formatCells: options.allowFormatCells,
    formatColumns: options.allowFormatColumns,
    formatRows: options.allowFormatRows,
    insertRows: options.allowInsertRows,
    insertHyperlinks: options.allowInsertHyperlinks,
    insertColumns: options.allowInsertColumns,
    deleteColumns: options.allowDeleteColumns,
    deleteRows: options.allowDeleteRows,
    sort: options.allowSort,
    autoFilter: options.allowAutoFilter,
    pivotTables: options.allowPivotTables,
  };
  return isHandoutLock((permission) => allows[permission] === true);
}

async function takeSizes(
  context: Excel.RequestContext,
  from: Excel.Worksheet,
  to: Excel.Worksheet,
  cells: string,
): Promise<void> {
  const range = parseRange(cells);
  if (!range) return;
  const columns = Array.from({ length: Math.min(MOST, range.right + 1) }, (_, column) => {
    const address = `${columnName(column)}:${columnName(column)}`;
    const { format } = from.getRange(address);
    format.load('columnWidth');
    return { address, format };
  });
  const rows = Array.from({ length: Math.min(MOST, range.bottom + 1) }, (_, row) => {
    const address = `${row + 1}:${row + 1}`;
    const { format } = from.getRange(address);
    format.load('rowHeight');
    return { address, format };
  });
  await context.sync();
  for (const { address, format } of columns) to.getRange(address).format.columnWidth = format.columnWidth;
  for (const { address, format } of rows) to.getRange(address).format.rowHeight = format.rowHeight;
}

/** `'個票01'!A1:F24` without its sheet. */
function cellsOf(address: string): string {
  return address.split('!').at(-1) ?? '';
}
