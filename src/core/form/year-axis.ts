import { formatPeriod, type Period } from '../fields/period';
import { type CellRange, type CellRef, type Grid, textAt } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import { parseYear, type WrittenYear } from '../notation/year';
import { periodPart } from './column-heading';
import type { LabelHit } from './find-labels';

/** One column of years: from its heading to just before the next one. */
export interface AxisColumn {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  /** The year, or the part of it that the column is about (上半期, 第2四半期). */
  readonly period: Period;
  readonly heading: CellRef;
  readonly text: string;
}

/** A row of year headings; it governs the rows below until the next one. */
export interface YearAxis {
  readonly row: number;
  /** The last row of headings: below `row` where the years are parted (上半期, 下半期) in a row of their own. */
  readonly bottom: number;
  readonly columns: readonly AxisColumn[];
  /** Column of 備考 beside the years, or null. */
  readonly remarks: number | null;
  /** Cells between the years that are no year: a heading that could not be read. */
  readonly unread: readonly CellRef[];
}

/** Year headings are short: `令和6年度計画`, `R6`, `令和5年度実績(見込み)`. A sentence that begins with a year is none. */
const LONGEST_REST = 10;
const LONGEST_HEADING = 30;

/** A text as the heading of a year's column; null when it is none. */
export function yearOfHeading(text: string): WrittenYear | null {
  if (text === '' || text.length > LONGEST_HEADING) return null;
  const parsed = parseYear(foldLabel(text));
  return parsed && parsed.rest.length <= LONGEST_REST ? parsed : null;
}

/** The rows of a block that head columns with at least two years (or halves of years). */
export function findAxes(grid: Grid, area: CellRange, hits: readonly LabelHit[]): YearAxis[] {
  const axes: YearAxis[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const axis = axisOf(grid, area, row, hits);
    if (axis) axes.push(axis);
  }
  return axes;
}

function axisOf(grid: Grid, area: CellRange, row: number, hits: readonly LabelHit[]): YearAxis | null {
  const dated: Dated[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const text = textAt(grid, row, column);
    const heading = yearOfHeading(text);
    if (heading) dated.push({ column, year: heading.year, period: periodOf(heading), text });
  }
  const headings = withoutAmounts(dated);
  const distinct = new Set(headings.map(({ period }) => formatPeriod(period)));
  if (distinct.size < 2 || distinct.size < headings.length) return null;
  if (
    areAnswers(
      headings,
      hits.filter((hit) => hit.row === row),
    )
  )
    return null;
  // Labels that carry a year and have their value beside them (令和5年度計画 | …) are no headings.
  const first = headings[0]?.column ?? area.left;
  const last = headings.at(-1)?.column ?? first;
  const remarks = hits.find(
    (hit) => hit.row === row && hit.column > first && hit.matches.some(({ spec }) => spec.role === 'remarks'),
  );
  const end = (remarks?.column ?? area.right + 1) - 1;
  const width = usualWidth(headings.map(({ column }) => column));
  const whole = headings.map(({ column, year, period, text }, index) => ({
    from: column,
    to: (headings[index + 1]?.column ?? Math.min(end + 1, column + width)) - 1,
    year,
    period,
    heading: { sheet: grid.sheet, row, column },
    text,
  }));
  const parted = row < area.bottom ? whole.map((column) => partsUnder(grid, row + 1, column)) : [];
  const isParted = parted.some((parts) => parts.length > 0);
  const columns = isParted ? whole.flatMap((column, index) => (parted[index]?.length ? parted[index] : column)) : whole;
  const unread: CellRef[] = [];
  for (let column = first + 1; column <= end; column += 1) {
    const text = textAt(grid, row, column);
    if (text === '' || headings.some((heading) => heading.column === column)) continue;
    // Behind the last year a total may stand, or a goal; 令和○年度 is a year that was left open.
    if (column < last + width || text.includes('年度')) unread.push({ sheet: grid.sheet, row, column });
  }
  return { row, bottom: isParted ? row + 1 : row, columns, remarks: remarks?.column ?? null, unread };
}

/** 上半期 and 下半期 in the row under their year, each to just before the next; [] where anything else stands there. */
function partsUnder(grid: Grid, row: number, whole: AxisColumn): readonly AxisColumn[] {
  const parts: AxisColumn[] = [];
  for (let column = whole.from; column <= whole.to; column += 1) {
    const text = textAt(grid, row, column);
    if (text.trim() === '') continue;
    const part = periodPart(text);
    if (part === null) return [];
    parts.push({
      from: column,
      to: column,
      year: whole.year,
      period: { year: whole.year, part },
      heading: { sheet: grid.sheet, row, column },
      text: `${whole.text}${text}`,
    });
  }
  if (parts.length < 2) return [];
  return parts.map((part, index) => ({ ...part, to: (parts[index + 1]?.from ?? whole.to + 1) - 1 }));
}

function periodOf({ year, half, rest }: WrittenYear): Period {
  const part = half === null ? periodPart(rest) : ({ unit: 'half', number: half === 'first' ? 1 : 2 } as const);
  return { year, part };
}

interface Dated {
  readonly column: number;
  readonly year: number;
  readonly period: Period;
  readonly text: string;
}

/**
 * 2016 ｜ 1994 ｜ 2022, R1 ｜ 2013: figures that happen to look like years. A year without a word beside it follows the one before it; where it
 * does not, nothing without a word is one.
 */
function withoutAmounts(headings: readonly Dated[]): readonly Dated[] {
  const isBare = ({ text }: Dated): boolean => /^\d{4}$/u.test(foldLabel(text));
  const follows = (one: Dated, index: number): boolean =>
    index === 0 || one.year === (headings[index - 1]?.year ?? 0) + 1;
  return headings.every((one, index) => !isBare(one) || follows(one, index))
    ? headings
    : headings.filter((one) => !isBare(one));
}

/** 創設年度 ｜ 昭和52年度 ｜ 終期 ｜ 令和8年度: years that somebody filled in, each beside a label. */
function areAnswers(headings: readonly { readonly column: number }[], hits: readonly LabelHit[]): boolean {
  const labels = hits.filter(({ matches }) => matches.some(({ spec }) => spec.field?.place === 'beside'));
  return headings.every(({ column }, index) => {
    const before = headings[index - 1]?.column ?? -1;
    return labels.some((label) => label.column < column && label.column > before);
  });
}

function usualWidth(columns: readonly number[]): number {
  const gaps = columns.slice(1).map((column, index) => column - (columns[index] ?? 0));
  return Math.max(1, Math.min(...gaps));
}

/** The axis that governs a row: the nearest one at or above it. */
export function axisFor(axes: readonly YearAxis[], row: number): YearAxis | null {
  return axes.filter((axis) => axis.row <= row).at(-1) ?? null;
}
