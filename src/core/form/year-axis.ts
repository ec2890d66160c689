import { type CellRange, type CellRef, type Grid, textAt } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import { parseYear, type WrittenYear } from '../notation/year';
import type { LabelHit } from './find-labels';

/** One column of years: from its heading to just before the next one. */
export interface AxisColumn {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  readonly half: 'first' | 'second' | null;
  readonly heading: CellRef;
  readonly text: string;
}

/** A row of year headings; it governs the rows below until the next one. */
export interface YearAxis {
  readonly row: number;
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
  const headings: { column: number; year: number; half: AxisColumn['half']; text: string }[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const text = textAt(grid, row, column);
    const heading = yearOfHeading(text);
    if (heading) headings.push({ column, year: heading.year, half: heading.half, text });
  }
  const distinct = new Set(headings.map(({ year, half }) => `${year}${half ?? ''}`));
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
  const columns = headings.map(({ column, year, half, text }, index) => ({
    from: column,
    to: (headings[index + 1]?.column ?? Math.min(end + 1, column + width)) - 1,
    year,
    half,
    heading: { sheet: grid.sheet, row, column },
    text,
  }));
  const unread: CellRef[] = [];
  for (let column = first + 1; column <= end; column += 1) {
    const text = textAt(grid, row, column);
    if (text === '' || headings.some((heading) => heading.column === column)) continue;
    // Behind the last year a total may stand, or a goal; 令和○年度 is a year that was left open.
    if (column < last + width || text.includes('年度')) unread.push({ sheet: grid.sheet, row, column });
  }
  return { row, columns, remarks: remarks?.column ?? null, unread };
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
