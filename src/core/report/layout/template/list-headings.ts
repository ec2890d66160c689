import { type CellRange, type Grid, textAt, usedRange } from '../../../grid/grid';
import { parseYear } from '../../../notation/year';

/** A column of a table with one heading, in one row or in several. */
export interface ListHeading {
  readonly from: number;
  readonly to: number;
  /** Where its own words stand. */
  readonly row: number;
  /** Those words; '' under a heading that spans several columns. */
  readonly own: string;
  /** With what stands above: 令和5年度 over 計画 is 令和5年度計画. */
  readonly text: string;
  /** What stands above alone. */
  readonly above: string;
}

export interface ListHeadings {
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly ListHeading[];
}

/** Headings stand within so many rows of the top, in at most so many rows. */
const LAST_ROW = 40;
const MOST_ROWS = 4;
const FEWEST = 3;
const LONGEST = 60;

/** Every way to read headings off a sheet: each row, and the rows that several rows of headings make together. */
export function headingCandidates(grid: Grid): ListHeadings[] {
  const used = usedRange(grid);
  if (used === null) return [];
  const found: ListHeadings[] = [];
  for (let top = used.top; top <= Math.min(used.bottom, used.top + LAST_ROW); top += 1) {
    for (let bottom = top; bottom < Math.min(top + MOST_ROWS, used.bottom + 1); bottom += 1) {
      if (bottom > top && !belongTogether(grid, used, top, bottom)) break;
      if (reachesBelow(grid, used, top, bottom)) continue;
      const headings = headingsIn(grid, used, top, bottom);
      if (headings.filter(({ own }) => own !== '').length >= FEWEST) found.push({ top, bottom, headings });
    }
  }
  return found;
}

/** The merged area over a cell; the cell alone where there is none. */
export function areaAt(grid: Grid, row: number, column: number): CellRange {
  const merged = (grid.merges ?? []).find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return merged ?? { top: row, left: column, bottom: row, right: column };
}

/** Rows of one heading: everything in the upper one reaches down or is divided below, and something is divided. */
function belongTogether(grid: Grid, used: CellRange, top: number, bottom: number): boolean {
  let divided = false;
  for (let column = used.left; column <= used.right; column += 1) {
    const upper = areaAt(grid, bottom - 1, column);
    const lower = areaAt(grid, bottom, column);
    const text = textAt(grid, upper.top, upper.left);
    if (upper.top < top) return false;
    if (upper.bottom >= bottom) continue;
    if (textAt(grid, lower.top, lower.left).length > LONGEST) return false;
    const below = writtenUnder(grid, upper, bottom);
    if (text.trim() === '' && textAt(grid, bottom, column).trim() !== '') return false;
    if (text.trim() !== '' && below === 0) return false;
    if (upper.right > upper.left && below > 1) divided = true;
  }
  return divided;
}

/** A heading that begins above the last row and ends below it: these are not all the rows of the headings. */
function reachesBelow(grid: Grid, { left, right }: CellRange, top: number, bottom: number): boolean {
  for (let column = left; column <= right; column += 1) {
    const area = areaAt(grid, bottom, column);
    if (area.top >= top && area.top < bottom && area.bottom > bottom) return true;
  }
  return false;
}

function writtenUnder(grid: Grid, { left, right }: CellRange, row: number): number {
  let count = 0;
  for (let column = left; column <= right; column += 1) if (textAt(grid, row, column).trim() !== '') count += 1;
  return count;
}

function headingsIn(grid: Grid, used: CellRange, top: number, bottom: number): ListHeading[] {
  const headings: ListHeading[] = [];
  for (let column = used.left; column <= used.right; column += 1) {
    const pieces: { text: string; area: CellRange }[] = [];
    for (let row = top; row <= bottom; ) {
      const area = areaAt(grid, row, column);
      const text = textAt(grid, area.top, area.left).trim();
      if (text !== '') pieces.push({ text, area });
      row = Math.max(row, area.bottom) + 1;
    }
    const last = pieces.at(-1);
    if (last === undefined || last.text.length > LONGEST) continue;
    const { area } = last;
    const isFirst = area.left === column;
    const above = pieces
      .slice(0, -1)
      .map(({ text }) => text)
      .join('');
    headings.push({
      from: column,
      to: column,
      row: area.top,
      own: isFirst ? textAt(grid, area.top, area.left) : '',
      text: isFirst ? withYear(above, last.text) : '',
      above: isFirst ? above : last.text,
    });
  }
  return headings;
}

/** A year above governs; other words above only explain. */
function withYear(above: string, own: string): string {
  if (above === '') return own;
  return parseYear(above) !== null && parseYear(own) === null ? `${above}${own}` : own;
}
