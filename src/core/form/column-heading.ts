import type { Period, PeriodPart } from '../fields/period';
import { foldLabel } from '../notation/fold';
import { parseYear } from '../notation/year';

/** A heading of a column without the year that it names, so that next year's form has the same. */
export interface ColumnHeading {
  /** `R5決算` → `{年}決算`, `差引` → `差引`. */
  readonly pattern: string;
  /** What stands beside the year (決算); the whole heading where it names none. */
  readonly rest: string;
  readonly period: Period | null;
}

/** Year headings are short; a sentence that begins with a year is none. */
const LONGEST_REST = 10;

const BETWEEN_YEARS = /^[/÷-]|^と/u;

/** Reads a heading; `under` is the one above that spans it (R5年度 over 1Q). */
export function readColumnHeading(text: string, under: ColumnHeading | null = null): ColumnHeading {
  const whole = foldLabel(text);
  const part = periodPart(whole);
  if (part !== null && under?.period != null)
    return { pattern: `${under.pattern}${whole}`, rest: whole, period: { year: under.period.year, part } };
  const begun = partAtStart(whole);
  if (begun !== null && under?.period != null)
    return {
      pattern: `${under.pattern}${whole}`,
      rest: `${under.rest}${begun.rest}`,
      period: { year: under.period.year, part: begun.part },
    };
  if (under !== null)
    return {
      pattern: `${under.pattern}${whole}`,
      rest: `${under.period === null ? under.rest : ''}${whole}`,
      period: under.period,
    };
  const year = parseYear(whole);
  if (year === null || year.rest.length > LONGEST_REST) return { pattern: whole, rest: whole, period: null };
  const rest = foldLabel(year.rest);
  const other = parseYear(rest.replace(BETWEEN_YEARS, ''));
  // R5／R4（％） compares two years, and is of neither.
  if (other !== null && BETWEEN_YEARS.test(rest)) {
    const pattern = `{年}${BETWEEN_YEARS.exec(rest)?.[0] ?? ''}{年}${foldLabel(other.rest)}`;
    return { pattern, rest: pattern.replaceAll('{年}', ''), period: null };
  }
  if (year.half !== null)
    return {
      pattern: `{年}${year.half === 'first' ? '前期' : '後期'}${rest}`,
      rest,
      period: { year: year.year, part: { unit: 'half', number: year.half === 'first' ? 1 : 2 } },
    };
  return { pattern: `{年}${rest}`, rest, period: { year: year.year, part: periodPart(rest) } };
}

const FIRST_HALF = new Set(['上期', '前期', '上半期', '前半', '前半期']);
const SECOND_HALF = new Set(['下期', '後期', '下半期', '後半', '後半期']);
const QUARTER = /^(?:Q([1-4])|([1-4])Q|第?([1-4])四半期)$/iu;
const MONTH = /^(1[0-2]|[1-9])月$/u;
const MONTHS = /^(1[0-2]|[1-9])月?[~～-](1[0-2]|[1-9])月$/u;

/** A part of a year said by its own words: 上期, 1Q, 第2四半期, 4月; null for anything else. */
export function periodPart(text: string): PeriodPart | null {
  const whole = foldLabel(text);
  const words = whole.replace(/(?<=.)\([^()]*\)$/u, '');
  if (FIRST_HALF.has(words)) return { unit: 'half', number: 1 };
  if (SECOND_HALF.has(words)) return { unit: 'half', number: 2 };
  const quarter = QUARTER.exec(words);
  if (quarter) return { unit: 'quarter', number: Number(quarter[1] ?? quarter[2] ?? quarter[3]) as 1 | 2 | 3 | 4 };
  const months = MONTHS.exec(words);
  if (months) return monthsPart(Number(months[1]), Number(months[2]));
  const month = MONTH.exec(words);
  return month ? { unit: 'month', number: Number(month[1]) } : null;
}

/** 上期実績, 第1四半期目標: a part of a year with a word of what stands there. */
function partAtStart(words: string): { readonly part: PeriodPart; readonly rest: string } | null {
  const begin = PART_AT_START.exec(words)?.[0] ?? '';
  const rest = words.slice(begin.length);
  const part = OF_PART.test(rest) ? periodPart(begin) : null;
  return part === null ? null : { part, rest };
}

const PART_AT_START = /^(?:[上下]半?期|前期|後期|第?[1-4]四半期|[1-4]Q|Q[1-4])/iu;
const OF_PART = /^(?:の)?(?:実績|目標|計画|予定|見込|結果|進捗)/u;

/** 4～6月 is the first quarter, 10～3月 the second half; null for months that are neither. */
function monthsPart(from: number, to: number): PeriodPart | null {
  const first = (from + 8) % 12;
  const count = ((to - from + 12) % 12) + 1;
  if (first % 3 === 0 && count === 3) return { unit: 'quarter', number: (first / 3 + 1) as 1 | 2 | 3 | 4 };
  return first % 6 === 0 && count === 6 ? { unit: 'half', number: first === 0 ? 1 : 2 } : null;
}
