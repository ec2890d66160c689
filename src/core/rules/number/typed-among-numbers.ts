import type { FieldValue, Kohyo } from '../../form/kohyo';
import { parseAmount } from '../../notation/amount';
import { isExemption } from '../../notation/exemption';
import type { TypedNumber } from '../facts/typed-numbers';
import type { CheckContext } from '../rule';

/** Its own other years and the other 個票: so many numbers, and so much of all that is written, make the field one of numbers. */
const FEW = 3;
const NEARLY_ALL = 0.8;

/** Numbers typed as text in a field whose label gives no unit: what stands there in other years and on other 個票 tells that numbers are meant. */
export function typedAmongNumbers(context: CheckContext, kohyo: Kohyo): readonly TypedNumber[] {
  return context.own
    .typedNumbers(kohyo)
    .filter(({ value, amount }) => amount.note === null && isAmongNumbers(context, kohyo, value));
}

/** 約48, 48程度: a number with words about it where numbers stand elsewhere. What is to be reached may well be 80％以上. */
export function notedAmongNumbers(context: CheckContext, kohyo: Kohyo): readonly TypedNumber[] {
  return context.own
    .typedNumbers(kohyo)
    .filter(
      ({ value, amount }) =>
        amount.note !== null && value.field.phase !== 'target' && isAmongNumbers(context, kohyo, value),
    );
}

/** Words without a number, where numbers stand elsewhere. */
export function wordsAmongNumbers(context: CheckContext, kohyo: Kohyo): readonly FieldValue[] {
  const amounts = new Set(context.own.measured(kohyo).map(({ value }) => value));
  return [...kohyo.fields.values()].filter(
    (value) =>
      value.kind === 'text' &&
      typeof value.value === 'string' &&
      typeof context.cells.raw(value.cell) === 'string' &&
      !amounts.has(value) &&
      value.field.id !== 'number' &&
      value.type !== 'rating' &&
      value.type !== 'year' &&
      !isExemption(value.text) &&
      parseAmount(value.text, value.text).kind === 'text' &&
      isAmongNumbers(context, kohyo, value),
  );
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
