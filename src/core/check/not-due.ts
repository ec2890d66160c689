import type { FieldValue } from '../form/kohyo';
import { isExemption } from '../notation/exemption';
import type { State } from '../state/state';

/**
 * 「プラン策定時は記載不要です。進捗管理時に記載します。」 and its like, standing where values will come later.
 * Such a block is as it should be: nothing in it is ever a finding.
 */
export function saysNotRequired(text: string): boolean {
  return isExemption(text);
}

/** True once the value's year has begun. Without a current year nothing is due; a value without a year always is. */
export function isDue(value: FieldValue, state: State): boolean {
  if (saysNotRequired(value.text)) return false;
  if (value.year === null) return true;
  return state.currentYear !== null && value.year <= state.currentYear;
}
