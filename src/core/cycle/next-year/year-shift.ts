import type { FieldPhase } from '../../fields/field';
import type { Kohyo } from '../../form/kohyo';
import { foldLabel } from '../../notation/fold';
import { parseYear } from '../../notation/year';
import { isHeadingOfSchedule } from '../copies/item-sheet';
import { type IndicatorSpan, lastSpan } from './indicator-years';

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
  /** Those for which it asks what is planned or aimed at. */
  readonly plans: readonly number[];
  /** Those for which it asks what the section or a committee makes of the results. */
  readonly reviews: readonly number[];
  /** From when to when its indicators are measured, where that is all that it says of years; else `null`. */
  readonly indicators: IndicatorSpan | null;
}

/** The years of a form, as most of its sheets have them: one that was filled in on an older form does not count. */
export function yearsOf(kohyoList: readonly Kohyo[]): FormYears {
  const counts = new Map<string, { readonly years: FormYears; count: number }>();
  for (const kohyo of kohyoList) {
    const all = yearsOn(kohyo);
    const years = {
      all,
      indicators: all.length === 0 ? lastSpan(kohyo) : null,
      results: yearsIn(kohyo, isResult),
      plans: yearsIn(kohyo, (phase) => phase === 'plan' || phase === 'target'),
      reviews: yearsIn(kohyo, (phase) => phase === 'review' || phase === 'verdict'),
    };
    const key = JSON.stringify(years);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { years, count: 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.years ?? { all: [], results: [], plans: [], reviews: [], indicators: null };
}

/** Every year in the headings of a 個票, ascending: those of its columns and labels, and the periods of its schedule. */
export function yearsOn({ years, fields }: Kohyo): readonly number[] {
  const all = new Set(years);
  for (const list of fields.rows('schedule')) {
    for (const value of list) {
      const read = isHeadingOfSchedule(value) ? parseYear(foldLabel(value.text)) : null;
      if (read) all.add(read.year);
    }
  }
  return [...all].sort((a, b) => a - b);
}

function yearsIn({ fields }: Kohyo, which: (phase: FieldPhase | null) => boolean): readonly number[] {
  const years = [...fields.values()].flatMap(({ field }) =>
    which(field.phase) && field.year !== null ? [field.year] : [],
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

/**
 * By how many years the headings of a form go on so that it can be used in a year. A form that looks back at one year (its results, or
 * what is made of several years' results) goes on with each year. One whose columns are the years of a plan serves until the last of
 * them, and is then the form of the next plan: its first year is the new one. One that has no years but those of its indicators serves until
 * the last target is due; the next plan's baseline is then the year before the new one. A form without years stays as it is.
 */
export function shiftFor({ all, results, plans, reviews, indicators }: FormYears, year: number): number {
  const [first] = all;
  if (first === undefined) {
    if (indicators === null || year <= indicators.target) return 0;
    return indicators.baseline === null ? year - indicators.target : year - 1 - indicators.baseline;
  }
  const last = results.at(-1) ?? all.at(-1) ?? first;
  if (year <= last) return 0;
  const planned = results.filter((one) => plans.includes(one)).length;
  const looksBack = results.length > 0 && (reviews.length === 1 || planned < 2);
  return year - (looksBack ? last : first);
}
