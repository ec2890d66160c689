import type { Measure } from '../direction/direction';
import type { Form } from '../form/form';
import type { FieldValue } from '../form/kohyo';
import { foldWidth } from '../notation/fold';
import { unitInfo } from '../notation/units';
import { definitionOf } from '../rules/form-field';

/** Units that a label may give for its whole row, largest first: 千円 contains 円. */
const LABEL_MONEY = /百万円|千円|万円|円/;
const YEN: Readonly<Record<string, number>> = { 百万円: 1e6, 万円: 1e4, 千円: 1e3, 円: 1 };

function rowYen(field: FieldValue, form: Form | undefined): number {
  const unit = definitionOf(form, field)?.unit;
  if (unit === 'yen') return 1;
  if (unit === 'thousandYen') return 1e3;
  const written = LABEL_MONEY.exec(foldWidth(field.labelText))?.[0];
  return YEN[written ?? '千円'] ?? 1e3;
}

/** Binary tails of a division (0.1 + 0.2) are no part of a sum that people check by hand. */
export function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/**
 * An amount as the totals count it: hours in 時間, effect in 千円. The cell's own unit wins; without one the row's label tells.
 * `null` when the cell's unit measures something else (件, ％, 人日).
 */
export function inTotalUnit(field: FieldValue, measure: Measure, form: Form | undefined): number | null {
  if (field.amount?.kind !== 'number') return null;
  const { value, unit } = field.amount;
  if (unit === null) return measure === 'hours' ? value : tidy((value * rowYen(field, form)) / 1e3);
  const info = unitInfo(unit);
  if (!info) return null;
  if (measure === 'hours') return info.quantity === 'time' ? tidy(value * info.factor) : null;
  return info.quantity === 'money' ? tidy((value * info.factor) / 1e3) : null;
}
