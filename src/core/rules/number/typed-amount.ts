import type { FieldValue, Kohyo } from '../../form/kohyo';
import { isUnitOpen } from '../../form/measured-amount';
import type { AmountNumber } from '../../notation/amount.types';
import { type MeasuredField, measuredFields } from '../measured-fields';
import type { OwnContext } from '../rule';
import { conversionOf, isSame } from './written-unit';

/** What keeps a typed amount from being a number. The gravest alone is told: one cell, one finding. */
export type Obstacle = 'computation' | 'rate' | 'unit-open' | 'unit-differs' | 'note' | 'unit' | 'full-width' | 'text';

export interface TypedAmount extends MeasuredField {
  readonly amount: AmountNumber;
  readonly obstacle: Obstacle;
}

function obstacleOf({ value, unit }: MeasuredField, amount: AmountNumber): Obstacle {
  if (amount.formula !== null) return 'computation';
  if (amount.basis !== 'total') return 'rate';
  // What it would become as a number is not sure.
  if (isUnitOpen(value)) return 'unit-open';
  const conversion = amount.unit === null ? null : conversionOf(amount.unit, unit);
  if (amount.unit !== null && (conversion === null || !isSame(conversion))) return 'unit-differs';
  if (amount.note !== null) return 'note';
  if (amount.unit !== null) return 'unit';
  if (/[０-９]/.test(value.text)) return 'full-width';
  return 'text';
}

/** Amounts that are written as text although they can be read. A cell that holds a number is as it should be. */
export function* typedAmounts(context: OwnContext, kohyo: Kohyo, obstacle?: Obstacle): Iterable<TypedAmount> {
  for (const field of measuredFields(context, kohyo)) {
    const { amount } = field.value;
    if (amount?.kind !== 'number' || amount.numeric) continue;
    const own = obstacleOf(field, amount);
    if (obstacle === undefined || own === obstacle) yield { ...field, amount, obstacle: own };
  }
}

/** The remarks cell of the value's row, where the form has one. */
export function remarksOf(kohyo: Kohyo, value: FieldValue): FieldValue | undefined {
  return value.year === null ? undefined : kohyo.fields.noteOf(value.field);
}
