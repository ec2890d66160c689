import { templateFor } from '../../fields/key';
import { definitionsIn } from '../../form/definitions';
import type { Form } from '../../form/form';
import type { FieldValue, Kohyo } from '../../form/kohyo';
import { isExemption } from '../../notation/exemption';
import type { StatedUnit } from '../../notation/stated-unit';

/** A value that is added up across 個票, with the unit that its row is counted in. */
export interface MeasuredField {
  readonly value: FieldValue;
  readonly unit: StatedUnit;
}

/** 件, 人 and 回 are all counts: a form says no more than that. */
const COUNT: StatedUnit = { unit: '件', quantity: 'count', scale: { times: 1, over: 1 }, per: null };

/** Hours, money and counts whose row has a unit. Indicators with units of their own are not among them. */
export function measuredOf(kohyo: Kohyo, form: Form | undefined): readonly MeasuredField[] {
  const found: MeasuredField[] = [];
  if (form === undefined) return found;
  const { own, withColumn } = definitionsIn(form);
  for (const value of kohyo.fields.values()) {
    if (value.amount === null || isExemption(value.text)) continue;
    // A column of a small table has the unit of its row.
    const { id, row, period } = value.field;
    const inList = row === null ? undefined : withColumn.get(templateFor(id, { row: true, year: period !== null }));
    const definition = own.get(value.field.template) ?? withColumn.get(value.field.template) ?? inList;
    if (definition === undefined || value.field.entry.quantity === 'stated') continue;
    const unit = value.unit ?? (definition.unit === 'count' ? COUNT : null);
    if (unit !== null) found.push({ value, unit });
  }
  return found;
}
