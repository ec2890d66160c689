import type { FieldValue } from '../form/kohyo';
import { isExemption } from '../notation/exemption';
import type { State } from '../state/state';

/**
 * True once the value's year is over: 実績 and 評価 are written after the year, not in it. Without a current year nothing is
 * due; a value without a year always is; a place that says itself that it is not to be filled in never is.
 */
export function isDue(value: FieldValue, state: Pick<State, 'currentYear'>): boolean {
  if (isExemption(value.text)) return false;
  if (value.year === null) return true;
  return state.currentYear !== null && value.year < state.currentYear;
}
