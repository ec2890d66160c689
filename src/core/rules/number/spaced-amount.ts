import type { FieldValue } from '../../form/kohyo';
import { parseAmount } from '../../notation/amount';
import type { AmountNumber } from '../../notation/amount.types';

/** `1 920` and `1, 920`: an amount once the blanks between its digits are taken out; `null` for anything else. */
export function spacedAmount(value: FieldValue): AmountNumber | null {
  if (value.amount?.kind !== 'text' || !/^[\s△▲\-−－+(（]*[0-9０-９,，.．\s]+[)）]?\s*$/.test(value.text)) return null;
  const closed = parseAmount(value.text.replace(/\s+/g, ''));
  return closed.kind === 'number' ? closed : null;
}
