import type { FieldValue, Kohyo } from '../../form/kohyo';
import type { TypedNumber } from '../facts/typed-numbers';
import type { CheckContext } from '../rule';

/** Its own other years and the other 個票: so many numbers, and so much of all that is written, make the field one of numbers. */
const FEW = 3;
const NEARLY_ALL = 0.8;

/** Numbers typed as text in a field whose label gives no unit: what stands there in other years and on other 個票 tells that numbers are meant. */
export function typedAmongNumbers(context: CheckContext, kohyo: Kohyo): readonly TypedNumber[] {
  return context.own.typedNumbers(kohyo).filter(({ value }) => isAmongNumbers(context, kohyo, value));
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
