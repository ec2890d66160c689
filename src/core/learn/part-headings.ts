import { type CellRange, type Grid, textAt } from '../grid/grid';
import { foldWidth } from '../notation/fold';

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** How parts of a form are numbered or marked. */
const MARKED: readonly RegExp[] = [
  /^[■□●○◆◇▼▽▲△★☆]/u,
  /^[【〔《[<＜]/u,
  /^[①-⑳]/u,
  /^\(\d{1,2}\)/u,
  /^\d{1,2}(?:[.)、．]|\s)/u,
  /^[IVXⅠ-Ⅻ]{1,4}(?:[.)、．]|\s)/u,
  /^[一二三四五六七八九十]{1,3}[.、．\s]/u,
  /^第[\d一二三四五六七八九十]{1,3}(?:部|章|節)?\s/u,
  /^[A-Z](?:[.)．]|\s)/u,
];

/** Which way of numbering a text begins with; -1 for none. */
function markOf(text: string): number {
  const words = foldWidth(text).trim();
  return MARKED.findIndex((pattern) => pattern.test(words));
}

/** １　施設の概要, 【収支】: the first part of a form rather than its title. */
export const isNumbered = (text: string): boolean => markOf(text) >= 0;

/** This much of the form's width: what stands across all of it heads what follows. */
const ACROSS = 0.75;
/** 評価の視点（該当する欄に○を付けること）: its places are the columns of the table under it. */
function tellsWhereToMark(text: string): boolean {
  const inside = /\(([^()]*)\)$/u.exec(foldWidth(text).trim())?.[1] ?? '';
  return inside.includes('欄に') || inside.includes('列に');
}

/** A heading stands right over what it heads, one blank row between them at most. */
const NEAR = 2;

/**
 * 「2.建物の状況」, 【効果額】, ■工程: alone on its row, numbered or across the form, over labels that are not numbered so themselves. Where the
 * form has a place for a value beside or below it, it is a label.
 */
export function isPartHeading(grid: Grid, used: CellRange, cell: Cell, cells: readonly Cell[]): boolean {
  // Headings begin at the left.
  if (cell.column > used.left + 1) return false;
  if (cells.some((other) => other.row === cell.row && other !== cell)) return false;
  const merges = grid.merges ?? [];
  const area = merges.find(({ top, left }) => top === cell.row && left === cell.column);
  const right = area?.right ?? cell.column;
  const end = Math.max(used.right, ...merges.map((merge) => merge.right));
  const isBesideArea = merges.some(
    ({ top, bottom, right: side }) => side < cell.column && top < cell.row && bottom >= cell.row,
  );
  // In a part that has its name at the left, room behind the words is a place.
  const isOpen = isBesideArea && right < end;
  const isAcross = !isOpen && right - cell.column + 1 >= (end - used.left + 1) * ACROSS && area?.bottom === cell.row;
  const mark = markOf(cell.text);
  if (!isAcross && mark < 0 && !tellsWhereToMark(cell.text)) return false;
  const next = cells.find((other) => other.row > cell.row);
  if (!next || next.row > cell.row + NEAR || (mark >= 0 && markOf(next.text) === mark)) return false;
  const hasPlaceBeside = merges.some(({ top, left }) => top === cell.row && left > right);
  if (hasPlaceBeside) return false;
  const under = merges.find(({ top, left }) => top === cell.row + 1 && left === cell.column);
  const isBoxUnder = under !== undefined && textAt(grid, under.top, under.left).trim() === '' && next.row > under.top;
  if (isBoxUnder) return false;
  // Without merged areas a blank cell beside it may be its place, unless it reaches over all columns or nothing else is numbered so.
  return (
    isAcross ||
    merges.length > 0 ||
    cells.filter((other) => markOf(other.text) === mark).every((other) => isAlone(other, cells))
  );
}

function isAlone(cell: Cell, cells: readonly Cell[]): boolean {
  return !cells.some((other) => other.row === cell.row && other !== cell);
}

/**
 * Something is written, or the form ends, right of it and below it: nobody can fill anything in. Where its own cell has room behind a colon, it
 * is a label all the same.
 */
export function isWithoutPlace(grid: Grid, used: CellRange, cell: Cell, cells: readonly Cell[]): boolean {
  if (/[:：]\s*$/u.test(cell.text)) return false;
  const merges = grid.merges ?? [];
  if (merges.length === 0) return false;
  const area = merges.find(({ top, left }) => top === cell.row && left === cell.column);
  const right = area?.right ?? cell.column;
  const bottom = area?.bottom ?? cell.row;
  const end = Math.max(used.right, ...merges.map((merge) => merge.right));
  const next = cells.some(({ row, column }) => row === cell.row && column === right + 1);
  if (right < end && !next) return false;
  return cells.some(({ row, column }) => row === bottom + 1 && column >= cell.column && column <= right);
}
