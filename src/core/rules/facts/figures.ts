import { templateOf } from '../../fields/key';
import type { Form } from '../../form/form';
import type { FieldValue, Kohyo } from '../../form/kohyo';

export interface Figure {
  readonly value: FieldValue;
  readonly number: number;
  /** The words of its column in a small table; '' where it has none. */
  readonly heading: string;
}

/** The numbers of a 個票, as written. What was worked out inside the cell, and rates, are none: they say more than one number. */
export function figuresOf(kohyo: Kohyo, form: Form | undefined): readonly Figure[] {
  const headings = new Map<string, string>();
  for (const { columns } of form?.fields ?? [])
    for (const { key, heading } of columns ?? []) headings.set(key, heading);
  return [...kohyo.fields.values()].flatMap((value) => {
    const number = numberIn(value);
    if (number === null) return [];
    const template = templateOf(value.field);
    return [{ value, number, heading: headings.get(template) ?? '' }];
  });
}

function numberIn({ kind, value, amount, field }: FieldValue): number | null {
  // A number in a field of words is a number all the same.
  if ((kind !== 'number' && kind !== 'text') || typeof value !== 'number' || field.id === 'number') return null;
  if (amount?.kind === 'number' && (amount.basis !== 'total' || amount.formula !== null || amount.unit !== null))
    return null;
  return value;
}
