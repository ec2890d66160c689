import type { FieldKind } from '../fields/field';
import type { FieldKey, FieldRef } from '../fields/key';
import { type CellRef, type CellValue, type Grid, textAt, valueAt } from '../grid/grid';
import { parseAmount } from '../notation/amount';
import type { Amount } from '../notation/amount.types';
import type { StatedUnit } from '../notation/stated-unit';
import { unitByLabel } from './label-unit';

/** A value and the cell it came from. A blank field is present with `text` '' and the cell where its value belongs. */
export interface FieldValue {
  /** The field's name, row and period. */
  readonly field: FieldRef;
  /** The flat key: `field.key`. */
  readonly key: FieldKey;
  readonly cell: CellRef;
  /** What the sheet shows. */
  readonly text: string;
  readonly kind: 'number' | 'text' | 'none' | 'pending' | 'blank';
  /** A number for `number`, the text for `text`, otherwise null. */
  readonly value: number | string | null;
  /** Set for fields that hold amounts. */
  readonly amount: Amount | null;
  /** What an amount without a unit of its own is counted in: by its label, heading, the sheet's note or the form; null when none tells. */
  readonly unit: StatedUnit | null;
  /** The label that led here; `null` when the place has none (a column of a table row). */
  readonly label: CellRef | null;
  /** The label's words as on the sheet, for messages. */
  readonly labelText: string;
  /** The fiscal year that the key ends in, or `null`: `field.year`. */
  readonly year: number | null;
  readonly type: FieldKind;
}

/** What is known of a field before its cell is read. */
export interface FieldPlace {
  readonly field: FieldRef;
  readonly type: FieldKind;
  readonly label: CellRef | null;
  readonly labelText: string;
}

/** Reads a field from one cell. */
export function readField(grid: Grid, place: FieldPlace, row: number, column: number): FieldValue {
  const cell = { sheet: grid.sheet, row, column };
  return fieldOf(place, cell, textAt(grid, row, column), valueAt(grid, row, column));
}

const BLANK = { kind: 'blank', value: null } as const;

/** Makes a field of a text that stands in a cell, or in part of it. */
export function fieldOf(place: FieldPlace, cell: CellRef, text: string, raw: CellValue): FieldValue {
  const parsed = parseAmount(text, raw);
  const isAmount = place.type === 'amount' || place.type === 'number';
  const { field, type, label, labelText } = place;
  const { key, year } = field;
  const unit = isAmount ? unitByLabel(place.field, place.labelText) : null;
  const amount = isAmount ? parsed : null;
  const { kind, value } = kindAndValue(parsed, isAmount, text, raw);
  return { field, type, label, labelText, key, year, cell, text, amount, unit, kind, value };
}

function kindAndValue(
  parsed: Amount,
  isAmount: boolean,
  text: string,
  raw: CellValue,
): Pick<FieldValue, 'kind' | 'value'> {
  if (text.trim() === '' || parsed.kind === 'blank') return BLANK;
  if (parsed.kind === 'none' || parsed.kind === 'pending') return { kind: parsed.kind, value: null };
  if (isAmount && parsed.kind === 'number') return { kind: 'number', value: parsed.value };
  if (typeof raw === 'number' && !isAmount) return { kind: 'number', value: raw };
  return { kind: 'text', value: text };
}
