import type { CellValue } from '../core/grid/grid';
import type { EditOutcome } from '../core/port';
import type { Edit } from '../core/rules/finding';

/** A change of a cell, written down before it is asked for: what stands there, and what is to stand there. */
export interface JournalEntry {
  readonly edit: Edit;
  readonly before: { readonly value: CellValue; readonly numberFormat: string };
  readonly after: { readonly value: CellValue; readonly numberFormat: string };
}

/** An edit that was made, with the one that takes it back. */
export function madeOutcome({ edit, before }: JournalEntry): EditOutcome {
  const undo = { cell: edit.cell, before: edit.value, value: before.value, numberFormat: before.numberFormat };
  return { edit, done: true, reason: null, undo };
}

export function writeCell(range: Excel.Range, { before, after: { value, numberFormat } }: JournalEntry): void {
  // Text goes in as text and takes its own format afterwards: under General, Excel would read １，２４０ as a number.
  const first = typeof value === 'string' && value !== '' ? '@' : numberFormat;
  if (first !== before.numberFormat) range.numberFormat = [[first]];
  range.values = [[value ?? '']];
  if (numberFormat !== first) range.numberFormat = [[numberFormat]];
}

export function formatOf(range: Excel.Range): string {
  return String(range.numberFormat[0]?.[0] ?? 'General');
}

/** '' and null are the same blank. */
export function sameValue(found: unknown, expected: CellValue): boolean {
  return (found === '' ? null : found) === (expected === '' ? null : expected);
}
