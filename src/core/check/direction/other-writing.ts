import type { FieldValue } from '../../form/kohyo';
import type { Grid } from '../../grid/grid';
import { AMOUNT_FORMAT, formatAmount } from '../../notation/amount';
import type { Fix } from '../finding';
import { valueIn } from '../value-in';

/** ▲100 → -100 shown as △ 100; with words around it only the mark changes. */
export function otherWritingFix(grids: readonly Grid[], field: FieldValue): readonly Fix[] {
  if (field.amount?.kind !== 'number') return [];
  const { value, unit, note, formula, basis } = field.amount;
  const before = valueIn(grids, field.cell);
  const plain = unit === null && note === null && formula === null && basis === 'total';
  const edit = plain
    ? { cell: field.cell, before, value, numberFormat: AMOUNT_FORMAT }
    : { cell: field.cell, before, value: field.text.replace('▲', '△'), numberFormat: '@' };
  return [{ title: 'K403.triangle', params: { to: plain ? formatAmount(value) : String(edit.value) }, edits: [edit] }];
}
