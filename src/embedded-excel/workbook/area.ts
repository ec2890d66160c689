import { columnName, rangeAddress } from '../../core/grid/address';

/** A rectangle of cells on one sheet, 0-based, both ends included. Whole rows and columns reach to the sheet's edges. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's last row and column, 0-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);
/** Whole rows: every column. */
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;
/** Whole columns: every row. */
export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const isUnbounded = (area: Area): boolean => isEntireRow(area) || isEntireColumn(area);
export const cellArea = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

export function isOnSheet(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom <= LAST_ROW &&
    area.right <= LAST_COLUMN &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function covers(outer: Area, inner: Area): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

export function intersection(one: Area, other: Area): Area | null {
  const both = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}

export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** `A1:B2`, `A:C` for whole columns, `2:4` for whole rows, `1:1048576` for the sheet. */
export function areaAddress(area: Area): string {
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  return rangeAddress(area);
}

/** The parts of an area outside another: at most four. */
export function subtract(area: Area, hole: Area): Area[] {
  const inside = intersection(area, hole);
  if (!inside) return [area];
  const parts: Area[] = [];
  if (inside.top > area.top) parts.push({ ...area, bottom: inside.top - 1 });
  if (inside.left > area.left) parts.push({ ...inside, left: area.left, right: inside.left - 1 });
  if (inside.right < area.right) parts.push({ ...inside, left: inside.right + 1, right: area.right });
  if (inside.bottom < area.bottom) parts.push({ ...area, top: inside.bottom + 1 });
  return parts;
}
