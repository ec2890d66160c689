import { type CellRange, type Grid, textAt } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import { parseYear } from '../notation/year';

/** One column's heading in a table, in one row or in two. */
export interface TableHeading {
  readonly column: number;
  /** The row in which the heading's own words stand. */
  readonly row: number;
  /** What the column is called: 令和6年度 over 計画 is 令和6年度計画. */
  readonly text: string;
  /** The words over it that divide into several columns (実績値 over R5 and R6); '' where none do. */
  readonly over?: string;
}

export interface TableHeadings {
  readonly headings: readonly TableHeading[];
  /** The last row of the heading: rows of values begin below it. */
  readonly last: number;
}

const LONGEST_SUB_HEADING = 12;

/** The headings that begin in a row; with those of the next row where it divides them (a year into 計画 and 実績). */
export function headingsFrom(grid: Grid, row: number, used: CellRange): TableHeadings {
  const upper = writtenIn(grid, row, used);
  const lower = row < used.bottom ? writtenIn(grid, row + 1, used) : [];
  if (!divides(upper, lower)) return { headings: upper, last: row };
  const divided = lower.map((heading) => {
    const over = headOver(upper, heading.column);
    if (over && isYear(over.text)) return { ...heading, text: `${over.text}${heading.text}` };
    return over ? { ...heading, over: over.text } : heading;
  });
  const columns = new Set(lower.map(({ column }) => column));
  const headings = [...upper.filter(({ column }) => !columns.has(column)), ...divided];
  return { headings: headings.sort((a, b) => a.column - b.column), last: row + 1 };
}

function writtenIn(grid: Grid, row: number, used: CellRange): TableHeading[] {
  const written: TableHeading[] = [];
  for (let column = used.left; column <= used.right; column += 1) {
    const text = textAt(grid, row, column);
    if (text.trim() !== '') written.push({ column, row, text });
  }
  return written;
}

/** Some headings have two or more short words under them, others, merged downwards, have none: no row of values does that. */
function divides(upper: readonly TableHeading[], lower: readonly TableHeading[]): boolean {
  if (upper.length < 3 || lower.length < 2) return false;
  if (lower.some(({ text }) => text.length > LONGEST_SUB_HEADING || /^[\d\s,.%]+$/u.test(foldLabel(text))))
    return false;
  const counts = new Map<TableHeading, number>();
  for (const { column } of lower) {
    const over = headOver(upper, column);
    if (over === undefined) return false;
    counts.set(over, (counts.get(over) ?? 0) + 1);
  }
  return [...counts.values()].every((count) => count >= 2) && upper.length - counts.size >= 2;
}

function headOver(upper: readonly TableHeading[], column: number): TableHeading | undefined {
  return upper.filter((heading) => heading.column <= column).at(-1);
}

function isYear(text: string): boolean {
  return parseYear(foldLabel(text))?.rest === '';
}
