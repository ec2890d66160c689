import type { FieldValue } from '../../form/kohyo';
import { parseAmount } from '../../notation/amount';
import type { AmountNumber } from '../../notation/amount.types';

const SPACED = /^[\s△▲\-−－+(（]*[0-9０-９,，.．][0-9０-９,，.．\s]*[)）]?$/;

/** `1 920` and `1, 920`: an amount once the blanks between its digits are taken out; `null` for anything else. */
export function spacedAmount(value: FieldValue): AmountNumber | null {
  if (value.amount?.kind !== 'text' || !SPACED.test(value.text.trim())) return null;
  const closed = parseAmount(value.text.replace(/\s+/g, ''));
  return closed.kind === 'number' ? closed : null;
}
