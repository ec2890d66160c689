import type { Written } from './item';
import { type Sheet, write } from './sheet';

export interface ExpectedFinding {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
}

/** One thing that somebody got wrong: a change to the faultless workbook, and what must be found because of it. */
export interface Fault {
  readonly name: string;
  apply(sheets: Sheet[]): void;
  readonly expect: readonly ExpectedFinding[];
}

export const FAULTS: readonly Fault[] = [];
export function cells(sheets: Sheet[], name: string, changes: Readonly<Record<string, Written>>): void {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  for (const [address, value] of Object.entries(changes)) write(sheet, address, value);
}
