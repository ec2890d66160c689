import { templateOf } from '../../fields/key';
import type { Form } from '../../form/form';
import type { FieldValue, Kohyo } from '../../form/kohyo';
import { columnsOf } from '../form-field';

export interface Figure {
  readonly value: FieldValue;
  readonly number: number;
  /** The words of its column in a small table; '' where it has none. */
  readonly heading: string;
  /** Nothing stands there: it counts as 0 in a sum, and in nothing else. */
  readonly isBlank?: true;
}

/** The numbers of a 個票, as written. What was worked out inside the cell, and rates, are none: they say more than one number. */
export function figuresOf(kohyo: Kohyo, form: Form | undefined): readonly Figure[] {
  const headingOf = headingsOf(kohyo, form);
  return [...kohyo.fields.values()].flatMap((value) => {
    const number = numberIn(value);
    return number === null ? [] : [{ value, number, heading: headingOf(value) }];
  });
}

/** The places of a 個票 where nothing stands, among which are places of numbers. */
export function blanksOf(kohyo: Kohyo, form: Form | undefined): readonly Figure[] {
  const headingOf = headingsOf(kohyo, form);
  return [...kohyo.fields.values()]
    .filter(({ kind }) => kind === 'blank' || kind === 'none')
    .map((value) => ({ value, number: 0, heading: headingOf(value), isBlank: true }));
}

/** The heading of each value's column. Quarters of a year and their total have one key in the form: their order tells them apart. */
function headingsOf(kohyo: Kohyo, form: Form | undefined): (value: FieldValue) => string {
  const byTemplate = new Map<string, FieldValue[]>();
  for (const value of kohyo.fields.values()) {
    const template = templateOf(value.field);
    byTemplate.set(template, [...(byTemplate.get(template) ?? []), value]);
  }
  for (const values of byTemplate.values()) values.sort((a, b) => a.cell.column - b.cell.column);
  return (value) => {
    const columns = columnsOf(form, value);
    const values = byTemplate.get(templateOf(value.field)) ?? [];
    const column = columns.length === values.length ? columns[values.indexOf(value)] : columns[0];
    return column?.heading ?? '';
  };
}

function numberIn({ kind, value, amount, field }: FieldValue): number | null {
  // A number in a field of words is a number all the same.
  if ((kind !== 'number' && kind !== 'text') || typeof value !== 'number' || field.id === 'number') return null;
  if (amount?.kind === 'number' && (amount.basis !== 'total' || amount.formula !== null || amount.unit !== null))
    return null;
  return value;
}
