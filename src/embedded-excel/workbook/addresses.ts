import { quoteSheet } from '../../core/grid/address';
import { areaAddress } from './area';
import type { CellArea } from './cell-area';
import { ExcelError } from './excel-error';
import type { LiveSheet } from './live-sheet';
import type { LiveWorkbook } from './live-workbook';
import { parseFullAddress } from './parse-area';

/** A sheet's name as addresses write it: quoted where Excel quotes. */
export function sheetPrefix(name: string): string {
  const bare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name) && !/^[rc]$/i.test(name);
  return `${bare ? name : quoteSheet(name)}!`;
}

/** `個票01!A1:B2`, `'個票 01'!A:A`. */
export function fullRangeAddress({ sheet, area }: CellArea): string {
  return sheetPrefix(sheet.name) + areaAddress(area);
}

/** The range that an address (or a name of one) means, on the sheet or where it says. Refuses with InvalidArgument. */
export function rangeAt(workbook: LiveWorkbook, sheet: LiveSheet, address: string): CellArea {
  const parsed = parseFullAddress(address);
  if (parsed) {
    const named = parsed.sheet === null ? sheet : workbook.findSheet(parsed.sheet);
    const [area, ...more] = parsed.areas;
    if (!named || !area || more.length > 0) throw new ExcelError('InvalidArgument');
    return { sheet: named, area };
  }
  const name = workbook.model.names.find(
    (entry) =>
      entry.name.toLowerCase() === address.toLowerCase() && (entry.sheet === null || entry.sheet === sheet.name),
  );
  if (name) return rangeAt(workbook, sheet, name.refersTo);
  for (const one of workbook.sheets) {
    const table = one.model.tables.find((entry) => entry.name.toLowerCase() === address.toLowerCase());
    if (table) {
      const last = table.range.bottom - (table.totals ? 1 : 0);
      return { sheet: one, area: { ...table.range, top: table.range.top + 1, bottom: last } };
    }
  }
  throw new ExcelError('InvalidArgument');
}
