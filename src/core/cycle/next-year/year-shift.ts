import type { FieldPhase } from '../../fields/field';
import type { Kohyo } from '../../form/kohyo';

/** What is written once the year is over. */
const RESULTS: ReadonlySet<FieldPhase> = new Set<FieldPhase>(['actual', 'outlook', 'review', 'verdict']);

/** True for what a section writes about a year that is over, and what others say of it. */
export function isResult(phase: FieldPhase | null): boolean {
  return phase !== null && RESULTS.has(phase);
}

/** The years of one form as its sheets have them. */
export interface FormYears {
  /** Every year in its headings, ascending. */
  readonly all: readonly number[];
  /** Those for which it asks what came of it. */
  readonly results: readonly number[];
}

export function yearsOf(kohyoList: readonly Kohyo[]): FormYears {
  const all = new Set(kohyoList.flatMap(({ years }) => years));
  const results = new Set(
    kohyoList.flatMap(({ fields }) =>
      [...fields.values()].flatMap(({ field }) => (isResult(field.phase) && field.year !== null ? [field.year] : [])),
    ),
  );
  const sorted = (years: ReadonlySet<number>) => [...years].sort((a, b) => a - b);
  return { all: sorted(all), results: sorted(results) };
}

/**
 * By how many years the headings of a form go on so that it can be used in a year. A form that asks for the results of one year goes on
 * with each year. One whose columns are the years of a plan serves until the last of them, and is then the form of the next plan:
 * its first year is the new one. A form without years stays as it is.
 */
export function shiftFor({ all, results }: FormYears, year: number): number {
  const [first] = all;
  if (first === undefined) return 0;
  const last = results.at(-1) ?? all.at(-1) ?? first;
  if (year <= last) return 0;
  const [only, ...others] = results;
  return year - (only !== undefined && others.length === 0 ? only : first);
}
