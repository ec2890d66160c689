import { templateOf } from '../../fields/key';
import type { Form } from '../../form/form';
import type { FieldValue, Kohyo } from '../../form/kohyo';

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
  const headings = headingsOf(form);
  return [...kohyo.fields.values()].flatMap((value) => {
    const number = numberIn(value);
    return number === null ? [] : [{ value, number, heading: headings.get(templateOf(value.field)) ?? '' }];
  });
}

/** The places of a 個票 where nothing stands, among which are places of numbers. */
export function blanksOf(kohyo: Kohyo, form: Form | undefined): readonly Figure[] {
  const headings = headingsOf(form);
  return [...kohyo.fields.values()]
    .filter(({ kind }) => kind === 'blank' || kind === 'none')
    .map((value) => ({ value, number: 0, heading: headings.get(templateOf(value.field)) ?? '', isBlank: true }));
}

function headingsOf(form: Form | undefined): ReadonlyMap<string, string> {
  const columns = (form?.fields ?? []).flatMap((field) => field.columns ?? []);
  return new Map(columns.map(({ key, heading }) => [key, heading]));
}

function numberIn({ kind, value, amount, field }: FieldValue): number | null {
  // A number in a field of words is a number all the same.
  if ((kind !== 'number' && kind !== 'text') || typeof value !== 'number' || field.id === 'number') return null;
  if (amount?.kind === 'number' && (amount.basis !== 'total' || amount.formula !== null || amount.unit !== null))
    return null;
  return value;
}
