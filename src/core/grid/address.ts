import type { CellRange, CellRef } from './grid';

/** `0 → A`, `25 → Z`, `26 → AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A1 notation without the sheet: row 17, column 2 → `C18`. */
export function addressOf(cell: { readonly row: number; readonly column: number }): string {
  return `${columnName(cell.column)}${cell.row + 1}`;
}

/** A1 notation of a rectangle: `A1:F24`, or `A1` for one cell. */
export function rangeAddress(range: CellRange): string {
  const from = addressOf({ row: range.top, column: range.left });
  const to = addressOf({ row: range.bottom, column: range.right });
  return from === to ? from : `${from}:${to}`;
}

/** A1 notation of a rectangle that stays when a formula is copied: `$A$1:$F$24`. */
export function absoluteAddress(range: CellRange): string {
  const from = `$${columnName(range.left)}$${range.top + 1}`;
  const to = `$${columnName(range.right)}$${range.bottom + 1}`;
  return from === to ? from : `${from}:${to}`;
}

/** Reads `C18` or `$C$18` (no sheet). `null` when it is not a cell address. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address);
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** Reads `A1:F24` or `A1`; `null` when it is neither. */
export function parseRange(address: string): CellRange | null {
  const [first = '', last = first] = address.split(':');
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** A sheet name as formulas and links need it: always quoted, quotes doubled. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** `'個票06'!C18`. */
export function fullAddress(cell: CellRef): string {
  return `${quoteSheet(cell.sheet)}!${addressOf(cell)}`;
}
