import type { FieldValue } from '../../form/kohyo';
import { isExemption } from '../../notation/exemption';

/** A longer text is an account of its own, whatever words occur in it. */
const LONGEST_PLACEHOLDER = 60;

/** The cell's own text, to be copied; '' when it is blank, absent, or only says that it will be written later. */
export function copiedText(value: FieldValue | undefined): string {
  if (value === undefined || value.kind === 'blank') return '';
  return value.text.length <= LONGEST_PLACEHOLDER && isExemption(value.text) ? '' : value.text;
}
