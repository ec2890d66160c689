import type { Kohyo } from '../../form/kohyo';
import type { CheckContext } from '../rule';

/** Why results of that year are wanted; `null` while they are not. */
export type Due = 'over' | 'begun' | 'others';

/**
 * `over`: the year is over by the office's own setting. Without it nothing is due unless something of that year is filled in:
 * `begun` on this 個票, `others` on most of the others. Where the sheet says that nothing is to be written, nothing is.
 */
export function dueOf(context: CheckContext, kohyo: Kohyo, year: number): Due | null {
  if (context.own.reportedYears(kohyo).has(year)) return 'begun';
  if (context.own.isExempt(kohyo)) return null;
  const { currentYear } = context.state;
  if (currentYear !== null && year < currentYear) return 'over';
  if (currentYear !== null && year > currentYear) return null;
  return context.across.reportedYears.get(kohyo.form)?.has(year) ? 'others' : null;
}
