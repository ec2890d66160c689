import { type CellRef, type CellValue, type Grid, textAt, valueAt } from '../grid/grid';
import { parseAmount } from '../notation/amount';
import type { FieldKey, FieldKind, FieldValue } from './kohyo';

/** What is known of a field before its cell is read. */
export interface FieldPlace {
  readonly key: FieldKey;
  readonly type: FieldKind;
  readonly year: number | null;
  readonly label: CellRef | null;
  readonly labelText: string;
}

/** Reads a field from one cell. */
export function readField(grid: Grid, place: FieldPlace, row: number, column: number): FieldValue {
  const cell = { sheet: grid.sheet, row, column };
  return fieldOf(place, cell, textAt(grid, row, column), valueAt(grid, row, column));
}

/** Makes a field of a text that stands in a cell, or in part of it. */
export function fieldOf(place: FieldPlace, cell: CellRef, text: string, raw: CellValue): FieldValue {
  const parsed = parseAmount(text, raw);
  const isAmount = place.type === 'amount' || place.type === 'number';
  const shared = { ...place, cell, text, amount: isAmount ? parsed : null };
  if (text.trim() === '' || parsed.kind === 'blank') return { ...shared, kind: 'blank', value: null };
  if (parsed.kind === 'none' || parsed.kind === 'pending') return { ...shared, kind: parsed.kind, value: null };
  if (isAmount && parsed.kind === 'number') return { ...shared, kind: 'number', value: parsed.value };
  if (typeof raw === 'number' && !isAmount) return { ...shared, kind: 'number', value: raw };
  return { ...shared, kind: 'text', value: text };
}
