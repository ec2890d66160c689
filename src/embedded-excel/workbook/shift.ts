import { type Area, columnsOf, isEntireColumn, isEntireRow, LAST_COLUMN, LAST_ROW, rowsOf } from './area';

/** Excel.DataChangeType */
export type DataChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

export type ShiftDirection = 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown';

/** Cells put in or taken out, and which way the others move for it. */
export interface Shift {
  readonly area: Area;
  readonly along: 'rows' | 'columns';
  readonly inserts: boolean;
}

/** How many rows or columns others move: forward when cells come in. */
export function distance({ area, along, inserts }: Shift): number {
  const size = along === 'rows' ? rowsOf(area) : columnsOf(area);
  return inserts ? size : -size;
}

/** The part of the sheet that moves or goes: from the area to the edge. */
export function movedBand({ area, along }: Shift): Area {
  return along === 'rows' ? { ...area, bottom: LAST_ROW } : { ...area, right: LAST_COLUMN };
}

export function changeTypeOf({ area, along, inserts }: Shift): DataChangeType {
  if (along === 'rows' && isEntireRow(area)) return inserts ? 'RowInserted' : 'RowDeleted';
  if (along === 'columns' && isEntireColumn(area)) return inserts ? 'ColumnInserted' : 'ColumnDeleted';
  return inserts ? 'CellInserted' : 'CellDeleted';
}

export function directionOf({ along, inserts }: Shift): ShiftDirection {
  if (along === 'rows') return inserts ? 'ShiftCellDown' : 'ShiftCellUp';
  return inserts ? 'ShiftCellRight' : 'ShiftCellLeft';
}

/** Where a span of rows or columns lies afterwards; null when all of it went. */
export function shiftedSpan(from: number, to: number, at: number, by: number): [number, number] | null {
  if (by >= 0) return [from >= at ? from + by : from, to >= at ? to + by : to];
  const end = at - by - 1;
  if (from >= at && to <= end) return null;
  const newFrom = from < at ? from : from > end ? from + by : at;
  const newTo = to < at ? to : to > end ? to + by : at - 1;
  return [newFrom, newTo];
}

/** Where an area lies afterwards; null when all of it went. What the shift only touches in part stays where it is. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const band = shift.area;
  const by = distance(shift);
  if (shift.along === 'rows') {
    if (area.left < band.left || area.right > band.right) return area;
    if (area.top === 0 && area.bottom === LAST_ROW) return area;
    const span = shiftedSpan(area.top, area.bottom, band.top, by);
    return span && { ...area, top: span[0], bottom: Math.min(span[1], LAST_ROW) };
  }
  if (area.top < band.top || area.bottom > band.bottom) return area;
  if (area.left === 0 && area.right === LAST_COLUMN) return area;
  const span = shiftedSpan(area.left, area.right, band.left, by);
  return span && { ...area, left: span[0], right: Math.min(span[1], LAST_COLUMN) };
}

/** Whether a shift would tear an area: part of it moves, the rest stays. */
export function tears(area: Area, shift: Shift): boolean {
  const band = movedBand(shift);
  if (shift.along === 'rows') {
    const beside = area.left < band.left || area.right > band.right;
    const touched = area.right >= band.left && area.left <= band.right && area.bottom >= band.top;
    return beside && touched;
  }
  const beside = area.top < band.top || area.bottom > band.bottom;
  const touched = area.bottom >= band.top && area.top <= band.bottom && area.right >= band.left;
  return beside && touched;
}
