import type { CellValue, Grid } from '../../src/core/grid/grid';

/** A sheet being built or bent: rows × columns of values, beginning at A1. */
export interface Sheet {
  readonly name: string;
  readonly rows: (string | number | null)[][];
  /** Places of the label cells, so that a bend can tell a label from a value. `single` labels have one value beside them. */
  readonly labels: readonly { readonly row: number; readonly column: number; readonly single: boolean }[];
}

/** What a person reading the sheet would say: field key → shown text. */
export type Expected = Readonly<Record<string, string>>;

export interface Example {
  readonly form: string;
  readonly sheet: Sheet;
  readonly expected: Expected;
}

export function gridOf(sheet: Sheet, position = 0): Grid {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values: CellValue[][] = sheet.rows.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? null),
  );
  return {
    sheet: sheet.name,
    position,
    hidden: false,
    top: 0,
    left: 0,
    values,
    texts: values.map((row) => row.map(shown)),
  };
}

/** As Excel shows it under the 個票's own number format. */
function shown(value: CellValue): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  const digits = Math.abs(value).toLocaleString('en-US');
  return value < 0 ? `△ ${digits}` : digits;
}
