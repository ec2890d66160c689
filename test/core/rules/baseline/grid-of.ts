import type { CellValue, Grid } from '../../../../src/core/grid/grid';

/** What Excel shows for a value under the format that the baseline's amounts have. */
export function shownAs(value: CellValue): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  const digits = Math.abs(value).toLocaleString('en-US', { maximumFractionDigits: 2 });
  return value < 0 ? `△ ${digits}` : digits;
}

/** A sheet from its rows, beginning at A1. */
export function gridOf(sheet: string, position: number, rows: readonly (readonly CellValue[])[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return { sheet, position, hidden: false, top: 0, left: 0, values, texts: values.map((row) => row.map(shownAs)) };
}
