import { saysNotRequired } from '../check/not-due';
import type { FieldValue } from '../form/kohyo';

/** A longer text is an account of its own, whatever words occur in it. */
const LONGEST_PLACEHOLDER = 60;

/** The cell's own text, to be copied; '' when it is blank, absent, or only says that it will be written later. */
export function saidBy(value: FieldValue | undefined): string {
  if (value === undefined || value.kind === 'blank') return '';
  return value.text.length <= LONGEST_PLACEHOLDER && saysNotRequired(value.text) ? '' : value.text;
}
