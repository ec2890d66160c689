import type { WorkbookErrorCode } from '../../../src/core/workbook-error';

/** A file that somebody could hand in, and what must become of it. */
export interface BadFile {
  readonly name: string;
  /** The file's bytes, or for what is no file: how it is made at a path. */
  readonly make: () => Uint8Array;
  readonly expected: 'reads' | WorkbookErrorCode;
  /** Too large to be made and read with every `npm test`. */
  readonly heavy?: true;
}

/** A row of a table: name, expected, and how it is made. */
export type Row = readonly [name: string, expected: BadFile['expected'], make: () => Uint8Array];

export function light(rows: readonly Row[]): BadFile[] {
  return rows.map(([name, expected, make]) => ({ name, expected, make }));
}

export function heavy(rows: readonly Row[]): BadFile[] {
  return rows.map(([name, expected, make]) => ({ name, expected, make, heavy: true }));
}
