import type { KnownFieldId } from '../fields/dictionary';
import type { FieldKey } from '../fields/key';
import type { CellRange, CellRef } from '../grid/grid';
import type { FieldValue } from './field-value';
import type { FieldValues } from './field-values';

export type { FieldKind } from '../fields/field';
export type { FieldKey, FieldValue };

/** What recognition noticed about the form itself; rules turn these into findings. */
export type FormNotice =
  | { readonly kind: 'label-missing'; readonly fieldKey: FieldKey; readonly expected: string; readonly near: CellRef }
  | { readonly kind: 'label-twice'; readonly label: string; readonly cells: readonly CellRef[] }
  | { readonly kind: 'label-misspelt'; readonly cell: CellRef; readonly found: string; readonly expected: string }
  | { readonly kind: 'year-outside-plan'; readonly cell: CellRef; readonly year: number }
  | { readonly kind: 'year-heading-unread'; readonly cell: CellRef; readonly found: string }
  /** A heading of yearly values that no year is told of: neither by itself, nor by its neighbours, the title or the sheet's name. */
  | { readonly kind: 'year-untold'; readonly cell: CellRef };

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
  readonly fields: FieldValues;
  readonly notices: readonly FormNotice[];
  /** Of an item on several sheets: each as it was read by itself, in their order. `sheet` and `range` are those of the first. */
  readonly parts?: readonly Kohyo[];
}

/** A sheet in which no 個票 could be read. */
export interface UnreadSheet {
  readonly sheet: string;
  /**
   * `blank-form`: all labels are there, and nothing is written on it yet. `example`: 記入例 or 記入要領; others on the sheet may be read.
   * `half-taken`, `copy`: taking over what a section sent was cut off here, and this is what stood there before.
   */
  readonly reason: 'not-a-form' | 'looks-like-a-form' | 'blank-form' | 'example' | 'half-taken' | 'copy';
  /** Labels found, of how many, of the form it most resembles. */
  readonly resembles: {
    readonly form: string;
    readonly found: number;
    readonly expected: number;
    readonly missing: readonly string[];
  } | null;
}

/** The text of a field that has neither year nor row, '' when the form lacks it or it is blank. */
export function textOf(kohyo: Kohyo, id: KnownFieldId): string {
  return kohyo.fields.of(id)?.text ?? '';
}

/** Parts share what names the item, at most this much of what either asks for. */
const SHARED_BY_PARTS = 0.5;

/** True for two sheets of one item (計画編 and 実績編): the same form, and each asks for what the other does not. */
export function areParts(one: Kohyo, other: Kohyo): boolean {
  if (one.form !== other.form || one.sheet === other.sheet) return false;
  const shared = [...one.fields.keys()].filter((key) => other.fields.has(key)).length;
  return shared < Math.min(one.fields.size, other.fields.size) * SHARED_BY_PARTS;
}
