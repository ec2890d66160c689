/**
 * A worksheet as read: plain data, the same whether Excel or a file was asked.
 * `values` and `texts` cover the used range only; `top` and `left` (0-based) say where it begins on the sheet.
 */
export type CellValue = string | number | boolean | null;

export interface Grid {
  readonly sheet: string;
  /** 0-based place among the workbook's tabs, hidden ones counted. */
  readonly position: number;
  readonly hidden: boolean;
  readonly top: number;
  readonly left: number;
  /** Rows × columns of the used range. A blank cell is `null`. Furigana is never part of a value. */
  readonly values: readonly (readonly CellValue[])[];
  /** What the sheet shows: `-20` under `#,##0;"△ "#,##0` is `△ 20`. A blank cell is ''. */
  readonly texts: readonly (readonly string[])[];
  /** What a section sent stands on it in part: no 個票 is read here. `copy`: the sheet with what stood there before. */
  readonly halfTaken?: { readonly copy: string | null };
  /** Formulas (with their `=`) where a cell has one, keyed by A1 address. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** A1 addresses of formulas whose result the file does not tell: nobody has calculated it since it was written. */
  readonly uncalculated?: readonly string[];
  /** 0-based sheet rows that are hidden, where the reader knows. */
  readonly hiddenRows?: readonly number[];
  /** Merged areas, where the reader knows. Only learning a form looks at them: to recognise one they are never needed. */
  readonly merges?: readonly CellRange[];
}

/** One cell's place. Rows and columns are 0-based places on the sheet, not in the used range. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle on a sheet, 0-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The value at a sheet position; `null` outside the used range. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? null;
}

/** The shown text at a sheet position; '' outside the used range. */
export function textAt(grid: Grid, row: number, column: number): string {
  return grid.texts[row - grid.top]?.[column - grid.left] ?? '';
}

/** The used range on the sheet, or `null` when the sheet is blank. */
export function usedRange(grid: Grid): CellRange | null {
  const height = grid.values.length;
  const width = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  if (height === 0 || width === 0) return null;
  return { top: grid.top, left: grid.left, bottom: grid.top + height - 1, right: grid.left + width - 1 };
}
