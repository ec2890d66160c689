export type CsvCell = string | number;

/** Excel would run a cell that begins so as a formula (OWASP: CSV injection). */
const FORMULA = /^[\s]*[=+\-@＝＋－＠\t\r]/u;

/**
 * CSV as Japanese Excel opens it by a double click: UTF-8 with BOM, CRLF. A text that Excel would take for a formula
 * gets an apostrophe; a number stays a number.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${csvLines(rows)}`;
}

/** More lines of such a file, each with its end. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: CsvCell): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
