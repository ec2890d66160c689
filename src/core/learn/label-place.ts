import { periodPart } from '../form/column-heading';
import type { YearAxis } from '../form/year-axis';
import { type CellRange, type Grid, textAt } from '../grid/grid';
import type { Area } from './areas';
import type { BlankPlace } from './blank-places';
import { type Cell, type FoundLabel, isYearAlone } from './found-label';
import { isHint } from './written-cells';

function isBlankAt(cells: readonly Cell[], at: number, from: number, to: number): boolean {
  return !cells.some(({ row, column }) => row === at && column >= from && column <= to);
}

/** Beside the label; below it where no room is beside it and a blank area of its own width under it. Only merged areas tell. */
export function placeOfValue(grid: Grid, cell: Cell, cells: readonly Cell[], used: CellRange): Pick<FoundLabel, 'at'> {
  const merges = grid.merges ?? [];
  const area = merges.find(({ top, left }) => top === cell.row && left === cell.column);
  const right = area?.right ?? cell.column;
  // Blank areas may reach further than anything that is written.
  const end = Math.max(used.right, ...merges.map((merge) => merge.right));
  const hasNext = right >= end || cells.some(({ row, column }) => row === cell.row && column === right + 1);
  if (merges.length === 0) return {};
  const under = merges.find(({ top, left }) => top === cell.row + 1 && left === cell.column);
  const isWide = right > cell.column && under?.right === right && under.bottom === cell.row + 1;
  const hasRoom = merges.some(({ top, left }) => top === cell.row && left === right + 1);
  const isUnder = isWide && !hasRoom && isBlankAt(cells, cell.row + 1, cell.column, right);
  if (isUnder && area?.bottom === cell.row) return { at: { down: 1, right: 0 } };
  const beside = { at: { down: 0, right: right - cell.column + 1 } };
  if (!hasNext) return beside;
  if (area !== undefined && area.bottom > area.top) return {};
  const isBlank = isBlankAt(cells, cell.row + 1, cell.column, right);
  return (under?.right ?? cell.column) === right && isBlank ? { at: { down: 1, right: 0 } } : {};
}

type At = Pick<FoundLabel, 'at'>;

/**
 * The place as it was told, where the form is blank there; else the one that the form has for the label. 'row': its places stand under headings of
 * their own. 'none': nothing can be filled in.
 */
export function placeAmong(
  grid: Grid,
  places: readonly BlankPlace[] | null,
  cell: Cell,
  told: At,
): At | 'row' | 'none' {
  if (places === null || /[:：]\s*$/u.test(cell.text)) return told;
  const { at } = told;
  // An example or a word on how to fill in stands where the value will.
  if (at !== undefined && isHint(textAt(grid, cell.row + at.down, cell.column + at.right))) return told;
  const isThere = ({ top, left }: BlankPlace) =>
    at !== undefined && top === cell.row + at.down && left === cell.column + at.right;
  const isOwn = (area: Area | null) => area?.top === cell.row && area.left === cell.column;
  const onRow = places.filter(({ rowName }) => isOwn(rowName));
  // A year before several places names their row.
  if (isYearAlone(cell.text) && onRow.length > 1) return 'row';
  if (places.some(isThere)) return told;
  const under = places.find(({ heading, top, left }) => isOwn(heading) && left === cell.column && top > cell.row);
  const [first] = onRow;
  if (first && (onRow.length === 1 || first.heading === null))
    return { at: { down: first.top - cell.row, right: first.left - cell.column } };
  if (under && under.top === (under.heading?.bottom ?? cell.row) + 1)
    return { at: { down: under.top - cell.row, right: 0 } };
  if (first) return 'row';
  return places.some(({ side, heading }) => isOwn(side) || isOwn(heading)) || at !== undefined ? 'none' : told;
}

/** Where values of a label will stand; null when it only heads the columns of years. */
export function placeOf(
  grid: Grid,
  cell: Cell,
  cells: readonly Cell[],
  axes: readonly YearAxis[],
  used: CellRange,
): FoundLabel['place'] | null {
  const axis = axes.filter((candidate) => candidate.row <= cell.row).at(-1);
  if (!axis || isBehind(grid, cell, cells, axis)) return 'beside';
  const first = axis.columns[0]?.from ?? used.right;
  if (cell.column >= first) return 'beside';
  if (axis.row !== cell.row) return 'years';
  const next = Math.min(
    used.bottom + 1,
    ...cells.filter((other) => other.row > cell.row && other.column < first).map(({ row }) => row),
  );
  const blankRows = next - cell.row - 1;
  if (axis.columns.some(({ period }) => period.part !== null)) return 'periods';
  return blankRows >= 1 ? 'rows' : null;
}

/** True when a row between the years and the label says that their table has ended: another label among them, one value across them. */
function isBehind(grid: Grid, cell: Cell, cells: readonly Cell[], axis: YearAxis): boolean {
  const first = axis.columns[0];
  if (!first) return false;
  const isOver = (row: number): boolean =>
    cells.some((other) => other.row === row && other.column >= first.from && periodPart(other.text) === null) ||
    (grid.merges ?? []).some(
      ({ top, bottom, left, right }) =>
        top <= row &&
        row <= bottom &&
        // One value for all parts of a year is one for the year.
        new Set(axis.columns.flatMap(({ from, year }) => (left <= from && from <= right ? [year] : []))).size > 1,
    );
  for (let row = axis.row + 1; row <= cell.row; row += 1) if (isOver(row)) return true;
  return false;
}
