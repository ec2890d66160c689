import type { CellValue } from '../grid/grid';
import type { State } from '../state/state';
import type { Severity } from './finding';

/**
 * Examples of a rule, as data: a good workbook and what is done to it, one named change at a time.
 * The good workbooks stand in test/core/rules/baseline; the rule pages in docs/rules show these examples.
 */
export interface RuleCases {
  readonly accept: readonly AcceptCase[];
  readonly reject: readonly RejectCase[];
}

/**
 * `yearly`: 個票 with year columns (the default); `pairs`: 進行管理票 of label and value pairs. Learned from their blank sheets:
 * `facilities`, six 施設運営評価票 of small tables; `halves`, three items on two sheets each.
 */
export type Baseline = 'yearly' | 'pairs' | 'facilities' | 'halves';

export interface AcceptCase {
  /** What is special here, in Japanese: a heading of the rule's page. */
  readonly name: string;
  readonly baseline?: Baseline;
  readonly change?: readonly Change[];
  /** What the office has set in the workbook. */
  readonly state?: Partial<State>;
}

export interface RejectCase extends AcceptCase {
  /** Every hit of the rule, in the order of the sheets. */
  readonly hits: readonly ExpectedHit[];
  /** Codes of other rules of the same group that this change rightly sets off too. */
  readonly also?: readonly string[];
}

export interface ExpectedHit {
  /** `C18`, on the first 個票 of the baseline; or `個票02!C18`. */
  readonly cell: string;
  /** The message in Japanese, word for word as a person reads it. */
  readonly says: string;
  readonly variant?: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The cells of the first fix and what it writes there. Left out: there must be no fix. */
  readonly fix?: Readonly<Record<string, CellValue>>;
}

/** One change to the workbook. Without `sheet` it is made on the first 個票 of the baseline. */
export type Change = CellChange | SheetChange;

export interface CellChange {
  readonly sheet?: string;
  /** An address (`C18`), or a label of the form: then the cell beside it, under `year` if one is given, else `備考` if asked. */
  readonly at: string;
  readonly year?: number;
  readonly remarks?: boolean;
  /** `null` clears the cell. */
  readonly write: CellValue;
  /** What the sheet shows, where it is not simply the value. */
  readonly shown?: string;
  /** A formula in the cell whose result the file does not tell. */
  readonly uncalculated?: string;
}

/** Rows of a new sheet from A1 on. */
export interface AddedSheet {
  readonly add: string;
  readonly rows: readonly (readonly CellValue[])[];
}

export type SheetChange =
  | { readonly copy: string; readonly as: string }
  | { readonly remove: string }
  | { readonly hide: string }
  | AddedSheet
  /** Removes a row of the sheet, by its 1-based number. */
  | { readonly sheet?: string; readonly deleteRow: number }
  /** Inserts a row before the one of this 1-based number. */
  | { readonly sheet?: string; readonly insertRow: number; readonly cells: readonly CellValue[] };
