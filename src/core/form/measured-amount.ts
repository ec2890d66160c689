import type { Measure } from '../fields/field';
import { converted, type Scale, scaleBetween } from '../notation/exact';
import type { QuantityKind } from '../notation/units';
import { unitOfAmount } from './amount-unit';
import type { FieldValue } from './field-value';

/** Why an amount is in no total. */
export type NotCounted = 'rate' | 'cumulative' | 'text' | 'unit';

/** What totals are counted in: hours in 時間, effect in 千円. */
const TOTALS: Readonly<Record<Measure, { readonly quantity: QuantityKind; readonly scale: Scale }>> = {
  hours: { quantity: 'time', scale: { times: 1, over: 1 } },
  effect: { quantity: 'money', scale: { times: 1000, over: 1 } },
};

/** True where the unit of an amount is told twice: 1億 in a row of 千円, a row of 千円 whose remark says 百万円. */
export function isUnitOpen({ amount, unit }: FieldValue): boolean {
  if (amount?.kind !== 'number' || amount.unit !== null || unit === null) return false;
  return unit.disputed !== undefined || (amount.power > 0 && unit.scale.times !== unit.scale.over);
}

/**
 * An amount as the totals count it, or why it is in none: `rate` where cell, label or remark says that it is for less than a year or for
 * one of something, `cumulative` where it holds the years before, too, `text` for a unit of another kind (件, ％, 人日), `unit` where nothing
 * tells the unit, or more than one thing does.
 */
export function inTotalUnit(value: FieldValue, measure: Measure): number | NotCounted {
  if (value.amount?.kind !== 'number') return 'text';
  if (value.amount.basis !== 'total') return value.amount.basis;
  if (value.unit?.per === 'cumulative') return 'cumulative';
  if (value.unit?.per === 'shorter' || value.unit?.per === 'each') return 'rate';
  const unit = unitOfAmount(value);
  const total = TOTALS[measure];
  // Nothing is nothing in any unit.
  if (unit === null && value.amount.unit === null) return value.amount.value === 0 ? 0 : 'unit';
  if (unit?.quantity !== total.quantity) return 'text';
  if (isUnitOpen(value)) return 'unit';
  return converted(value.amount.value, scaleBetween(unit.scale, total.scale));
}
