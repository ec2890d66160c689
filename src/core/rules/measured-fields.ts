import { templateOf } from '../fields/key';
import type { FieldValue, Kohyo } from '../form/kohyo';
import { isExemption } from '../notation/exemption';
import type { StatedUnit } from '../notation/stated-unit';
import { definitionOf, formOf } from './form-field';
import type { CheckContext } from './rule';

/** A value that is added up across 個票, with the unit that its row is counted in. */
export interface MeasuredField {
  readonly value: FieldValue;
  readonly unit: StatedUnit;
}

/** 件, 人 and 回 are all counts: a form says no more than that. */
const COUNT: StatedUnit = { unit: '件', quantity: 'count', scale: { times: 1, over: 1 }, per: null };

/** Hours, money and counts whose row has a unit. Indicators with units of their own are not among them. */
export function* measuredFields(context: CheckContext, kohyo: Kohyo): Iterable<MeasuredField> {
  const form = formOf(context, kohyo);
  for (const value of kohyo.fields.values()) {
    if (value.amount === null || isExemption(value.text)) continue;
    const definition = definitionOf(form, value);
    if (definition === undefined || value.field.entry.quantity === 'stated') continue;
    const unit = value.unit ?? (definition.unit === 'count' ? COUNT : null);
    if (unit !== null) yield { value, unit };
  }
}

/** The same, row by row: the values of one label across its years, ascending. */
export function measuredRows(context: CheckContext, kohyo: Kohyo): readonly (readonly MeasuredField[])[] {
  const rows = new Map<string, MeasuredField[]>();
  for (const field of measuredFields(context, kohyo)) {
    const row = templateOf(field.value.field);
    rows.set(row, [...(rows.get(row) ?? []), field]);
  }
  return [...rows.values()].map((row) => row.sort((a, b) => (a.value.year ?? 0) - (b.value.year ?? 0)));
}
