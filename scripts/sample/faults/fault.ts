import type { Written } from '../item';
import { type Sheet, write } from '../sheet';

/** What must be found: rule, sheet, cell. Written by hand, from what a clerk would want to be told. */
export type Expected = readonly [code: string, sheet: string, cell: string];

/** One thing that somebody got wrong: a change to the faultless workbook, and what must be found because of it. */
export interface Fault {
  readonly name: string;
  readonly apply: (sheets: Sheet[]) => void;
  readonly expect: readonly Expected[];
}

type Changes = Readonly<Record<string, Readonly<Record<string, Written>>>>;

export function sheetNamed(sheets: readonly Sheet[], name: string): Sheet {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A fault that is other words in some cells: sheet → cell → what was written there. */
export function typed(name: string, changes: Changes, expect: readonly Expected[]): Fault {
  const apply = (sheets: Sheet[]) => {
    for (const [sheet, cells] of Object.entries(changes)) {
      for (const [cell, value] of Object.entries(cells)) write(sheetNamed(sheets, sheet), cell, value);
    }
  };
  return { name, apply, expect };
}
