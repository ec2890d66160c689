import type { FieldValue, Kohyo } from '../../form/kohyo';
import { textAt } from '../../grid/grid';
import { isExemption } from '../../notation/exemption';
import type { CheckContext } from '../rule';

/** What is written once a year is over. */
const RESULT = /^(?:actual|hours\.actual|effect\.actual|rating|problems|improvement)\.\d{4}$/;

/** Of so many 個票 of one form, and of this share, a year's results make that year one that is being reported. */
const MANY = 3;
const MOST = 1 / 2;

const isFilled = (value: FieldValue): boolean => value.kind !== 'blank' && !isExemption(value.text);

/** The fields of a 個票 that hold results, of all years. */
export function resultsOf(kohyo: Kohyo): readonly FieldValue[] {
  return [...kohyo.fields.values()].filter(({ key }) => RESULT.test(key));
}

/** Years of which this 個票 tells a result. */
export function reportedYears(kohyo: Kohyo): ReadonlySet<number> {
  return new Set(resultsOf(kohyo).flatMap((value) => (value.year !== null && isFilled(value) ? [value.year] : [])));
}

/** 「プラン策定時は記載不要です」 stands in place of the whole block, its labels included: any cell of the 個票 may say it. */
function isExempt(context: CheckContext, { sheet, range }: Kohyo): boolean {
  const grid = context.grids.find((one) => one.sheet === sheet);
  if (!grid) return false;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      if (isExemption(textAt(grid, row, column))) return true;
    }
  }
  return false;
}

const known = new WeakMap<CheckContext, ReadonlyMap<string, ReadonlySet<number>>>();

/** By form, the years that most 個票 tell results of. */
function usualYears(context: CheckContext): ReadonlyMap<string, ReadonlySet<number>> {
  const before = known.get(context);
  if (before) return before;
  const found = new Map<string, ReadonlySet<number>>();
  for (const form of new Set(context.kohyo.map((one) => one.form))) {
    const same = context.kohyo.filter((one) => one.form === form);
    const counts = new Map<number, number>();
    for (const one of same) for (const year of reportedYears(one)) counts.set(year, (counts.get(year) ?? 0) + 1);
    const usual = [...counts].filter(([, count]) => count >= MANY && count >= same.length * MOST);
    found.set(form, new Set(usual.map(([year]) => year)));
  }
  known.set(context, found);
  return found;
}

/** Why results of that year are wanted; `null` while they are not. */
export type Due = 'over' | 'begun' | 'others';

/**
 * `over`: the year is over by the office's own setting. Without it nothing is due unless something of that year is filled in:
 * `begun` on this 個票, `others` on most of the others. Where the sheet says that nothing is to be written, nothing is.
 */
export function dueOf(context: CheckContext, kohyo: Kohyo, year: number): Due | null {
  if (reportedYears(kohyo).has(year)) return 'begun';
  if (isExempt(context, kohyo)) return null;
  const { currentYear } = context.state;
  if (currentYear !== null && year < currentYear) return 'over';
  if (currentYear !== null && year > currentYear) return null;
  return usualYears(context).get(kohyo.form)?.has(year) ? 'others' : null;
}
