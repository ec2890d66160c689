import type { FieldValue, Kohyo } from '../../form/kohyo';
import { parseAmount } from '../../notation/amount';
import type { AmountNumber } from '../../notation/amount.types';
import { isExemption } from '../../notation/exemption';
import { formOf, rowDefining } from '../form-field';
import type { CheckContext } from '../rule';

/** A number that was typed as text where numbers stand elsewhere. */
export interface TypedAmong {
  readonly value: FieldValue;
  readonly amount: AmountNumber;
}

/** Its own other years and the other 個票: so many numbers, and so much of all that is written, make the field one of numbers. */
const FEW = 3;
const NEARLY_ALL = 0.8;

/** Numbers typed as text in a field whose label gives no unit: what stands there in other years and on other 個票 tells that numbers are meant. */
export function* typedAmongNumbers(context: CheckContext, kohyo: Kohyo): Iterable<TypedAmong> {
  const form = formOf(context, kohyo);
  for (const value of kohyo.fields.values()) {
    if (value.kind !== 'text' && value.kind !== 'number') continue;
    if (value.field.id === 'number' || value.type === 'rating' || value.type === 'year' || isExemption(value.text))
      continue;
    if (
      typeof context.cells.raw(value.cell) === 'number' ||
      value.unit !== null ||
      rowDefining(form, value)?.unit !== undefined
    )
      continue;
    const amount = parseAmount(value.text, value.text);
    if (amount.kind !== 'number' || amount.formula !== null || amount.basis === 'rate' || amount.note !== null)
      continue;
    if (isAmongNumbers(context, kohyo, value)) yield { value, amount };
  }
}

function isAmongNumbers({ across, cells }: CheckContext, kohyo: Kohyo, value: FieldValue): boolean {
  const others = across.typed(kohyo, value.key);
  const years = kohyo.fields
    .byYear(value.field.id, value.field.row)
    .filter((one) => one !== value && one.kind !== 'blank');
  const company = value.year === null ? [] : years;
  const numbers = others.of('number') + company.filter(({ cell }) => typeof cells.raw(cell) === 'number').length;
  return numbers >= FEW && numbers >= (others.all + company.length) * NEARLY_ALL;
}
