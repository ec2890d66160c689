import type { State } from '../state/state';
import type { AddedSheet } from './rule-case';

/**
 * What somebody got wrong, as data: a change to the faultless sample workbook (scripts/sample), and what must be found
 * because of it. Each is tried alone, and those that can stand together in assets/sample/sample.xlsx.
 */
export interface Fault {
  /** In Japanese, as a clerk would call it. */
  readonly name: string;
  readonly change: readonly FaultChange[];
  /** What the office has set in the workbook. */
  readonly state?: Partial<State>;
  /** Every finding, of whichever rule. Written by hand, from what a clerk would want to be told. */
  readonly expect: readonly (readonly [code: string, sheet: string, cell: string])[];
  /** Why it is not made in the sample workbook: it needs settings or another form, or is in the way of another fault. */
  readonly alone?: string;
}

export type FaultChange =
  /** Other words in some cells, by address; `null` clears. */
  | { readonly sheet: string; readonly write: Readonly<Record<string, string | number | null>> }
  /** A copy of a sheet among the 個票, as somebody makes it who wants to write another one. */
  | { readonly copy: string; readonly as: string }
  /** Everything but these cells is cleared. */
  | { readonly sheet: string; readonly keep: readonly string[] }
  /** Formulas by address, without `=`, as a program writes them that cannot calculate. */
  | { readonly sheet: string; readonly uncalculated: Readonly<Record<string, string>> }
  | { readonly hide: string }
  | AddedSheet;
