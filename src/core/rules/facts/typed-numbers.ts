import type { Form } from '../../form/form';
import type { FieldValue, Kohyo } from '../../form/kohyo';
import { type Grid, valueAt } from '../../grid/grid';
import { parseAmount } from '../../notation/amount';
import type { AmountNumber } from '../../notation/amount.types';
import { isExemption } from '../../notation/exemption';
import { rowDefining } from '../form-field';

/** A number that stands as text in a field whose label gives no unit. */
export interface TypedNumber {
  readonly value: FieldValue;
  readonly amount: AmountNumber;
}

/** Numbers as text where neither label nor form says that amounts are meant. `grids`: the sheets that cells of the 個票 stand on. */
export function typedNumbers(kohyo: Kohyo, form: Form | undefined, ...grids: readonly Grid[]): readonly TypedNumber[] {
  const isNumber = ({ sheet, row, column }: FieldValue['cell']): boolean => {
    const grid = grids.find((one) => one.sheet === sheet);
    return grid !== undefined && typeof valueAt(grid, row, column) === 'number';
  };
  return [...kohyo.fields.values()].flatMap((value) => {
    if (value.kind !== 'text' && value.kind !== 'number') return [];
    if (value.field.id === 'number' || value.type === 'rating' || value.type === 'year' || isExemption(value.text))
      return [];
    // Hours, money and counts are told of by their units.
    const isMeasured = value.unit !== null || (value.amount !== null && rowDefining(form, value)?.unit !== undefined);
    if (isNumber(value.cell) || isMeasured) return [];
    const amount = parseAmount(value.text, value.text);
    if (amount.kind !== 'number' || amount.formula !== null || amount.basis !== 'total') return [];
    return [{ value, amount }];
  });
}
