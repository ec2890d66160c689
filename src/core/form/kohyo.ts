import type { CellRange, CellRef } from '../grid/grid';
import type { Amount } from '../notation/amount.types';

/** Flat keys, years western: `name`, `hours.target.2024`, `planRows.0.task`, `note`. Listed in docs/rules/fields.md. */
export type FieldKey = string;

/** What a field is meant to hold. */
export type FieldKind = 'text' | 'amount' | 'number' | 'rating' | 'department' | 'choice' | 'list' | 'year';

/** A value and the cell it came from. A blank field is present with `text` '' and the cell where its value belongs. */
export interface FieldValue {
  readonly key: FieldKey;
  readonly cell: CellRef;
  /** What the sheet shows. */
  readonly text: string;
  readonly kind: 'number' | 'text' | 'none' | 'pending' | 'blank';
  /** A number for `number`, the text for `text`, otherwise null. */
  readonly value: number | string | null;
  /** Set for fields that hold amounts. */
  readonly amount: Amount | null;
  /** The label that led here; `null` when the place has none (a column of a table row). */
  readonly label: CellRef | null;
  /** The label's words as on the sheet, for messages. */
  readonly labelText: string;
  /** The year that the key ends in, or `null`. */
  readonly year: number | null;
  readonly type: FieldKind;
}

/** What recognition noticed about the form itself; rules turn these into findings. */
export type FormNotice =
  | { readonly kind: 'label-missing'; readonly fieldKey: FieldKey; readonly expected: string; readonly near: CellRef }
  | { readonly kind: 'label-twice'; readonly label: string; readonly cells: readonly CellRef[] }
  | { readonly kind: 'label-misspelt'; readonly cell: CellRef; readonly found: string; readonly expected: string }
  | { readonly kind: 'year-outside-plan'; readonly cell: CellRef; readonly year: number }
  | { readonly kind: 'year-heading-unread'; readonly cell: CellRef; readonly found: string };

/** One reform item's form, as read. */
export interface Kohyo {
  /** Order in the workbook: by sheet, then place on the sheet. */
  readonly index: number;
  /** Form id. */
  readonly form: string;
  readonly sheet: string;
  readonly range: CellRange;
  /** Western years of the plan's columns, ascending. */
  readonly years: readonly number[];
  readonly fields: ReadonlyMap<FieldKey, FieldValue>;
  readonly notices: readonly FormNotice[];
}

/** A sheet in which no 個票 could be read. */
export interface UnreadSheet {
  readonly sheet: string;
  /** `blank-form`: all labels are there, and nothing is written on it yet. */
  readonly reason: 'not-a-form' | 'looks-like-a-form' | 'blank-form';
  /** Labels found, of how many, of the form it most resembles. */
  readonly resembles: {
    readonly form: string;
    readonly found: number;
    readonly expected: number;
    readonly missing: readonly string[];
  } | null;
}

/** The field of that key, or `undefined` when the form does not have it. */
export function field(kohyo: Kohyo, key: FieldKey): FieldValue | undefined {
  return kohyo.fields.get(key);
}

/** The text of a field, '' when the form lacks it or it is blank. */
export function textOf(kohyo: Kohyo, key: FieldKey): string {
  return kohyo.fields.get(key)?.text ?? '';
}

/** The fields whose keys are `${stem}.${year}`, by year ascending. */
export function fieldsByYear(kohyo: Kohyo, stem: string): readonly FieldValue[] {
  const found: FieldValue[] = [];
  for (const value of kohyo.fields.values()) {
    if (value.year !== null && value.key === `${stem}.${value.year}`) found.push(value);
  }
  return found.sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}
