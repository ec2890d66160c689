import { type FieldRef, fieldRef } from '../../fields/key';
import type { FieldValue } from '../../form/field-value';
import { AMOUNT_FORMAT } from '../../notation/amount-format';
import { contentOf, type ItemSheet, ownValues, placeKey } from '../copies/item-sheet';
import type { CopyEdit, RowRepeat } from '../copies/sheet-copy';
import { leftBehind } from '../next-year/left-behind';
import { isResult } from '../next-year/year-shift';
import type { Template } from './template';

/** What a new sheet takes over from last year's 個票. */
export interface CarriedOver {
  readonly edits: readonly CopyEdit[];
  /** Rows of lists that come again, for last year has more of them than the blank form. */
  readonly repeats: readonly RowRepeat[];
  /** Values for which the new form has no place: a label that is gone, a row too many, a year that is over. */
  readonly dropped: readonly FieldValue[];
}

/**
 * Last year's values at their places on a blank sheet whose headings go on by some years. A value with a year keeps its year. What was
 * said of a year that is over without naming it is not taken over.
 */
export function carryOver(last: ItemSheet, template: Template, by: number): CarriedOver {
  const edits: CopyEdit[] = [];
  const repeats = new Map<number, number>();
  const dropped: FieldValue[] = [];
  const carried = new Set<number>();
  const values = ownValues(last).filter(({ kind }) => kind !== 'blank');
  const dated = values.filter(({ field }) => field.period !== null);
  const kept = new Set(dated.filter(({ field }) => placeOf(field, by, template) !== null).map(({ key }) => key));
  const behind = new Set(by === 0 ? [] : leftBehind(values, dated, kept));
  for (const value of values) {
    const { field } = value;
    if (behind.has(value)) {
      dropped.push(value);
      continue;
    }
    const place = field.period === null && isResult(field.phase) ? null : placeOf(field, by, template);
    if (!place) {
      dropped.push(value);
      continue;
    }
    carried.add(placeKey(value.cell));
    const content = contentOf(last, value);
    // A number that was shown through a format keeps looking so.
    const shown = typeof content === 'number' && value.text !== String(content) && Number.isInteger(content);
    edits.push({ ...place, value: content, ...(shown ? { numberFormat: AMOUNT_FORMAT } : {}) });
    const { row, repetition = 0 } = place;
    if (repetition > 0) repeats.set(row, Math.max(repetition, repeats.get(row) ?? 0));
  }
  // Parts of a text that was split (➤ one action, another) came along with the whole.
  return {
    edits,
    repeats: [...repeats].map(([row, times]) => ({ row, times })),
    dropped: dropped.filter(({ cell }) => !carried.has(placeKey(cell))),
  };
}

/**
 * Where a value stands on the blank form, whose headings have not moved yet. A row of a list that the form has no line for stands in a
 * repetition of the last line.
 */
function placeOf(
  { id, row, period, isNote }: FieldRef,
  by: number,
  { places }: Template,
): Omit<CopyEdit, 'value'> | null {
  const then = period === null ? null : { year: period.year - by, part: period.part };
  const placeIn = (line: number | null) => places.get(fieldRef(id, { row: line, period: then, isNote }).key);
  const own = placeIn(row);
  if (own) return { row: own.row, column: own.column };
  if (row === null) return null;
  for (let line = row - 1; line >= 0; line -= 1) {
    const last = placeIn(line);
    if (last) return { row: last.row, column: last.column, repetition: row - line };
  }
  return null;
}
