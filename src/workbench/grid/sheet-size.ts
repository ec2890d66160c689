import { cellArea, heightOfText, LAST_COLUMN, LAST_ROW, type LiveSheet, pointsOfWidth } from '../../embedded-excel';
import { placeOf } from '../../xlsx/model';
import { Axis } from './axis';

const PIXELS_PER_POINT = 96 / 72;
/** Blank rows and columns beyond what is used, so that there is always room to go on. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 6;

export interface SheetSize {
  readonly rows: Axis;
  readonly columns: Axis;
}

export const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/**
 * How wide and high everything on a sheet is: what is used and `room` at least. Rows without a height of their own fit what
 * they hold, as in Excel.
 */
export function sheetSize(sheet: LiveSheet, room: { readonly rows: number; readonly columns: number }): SheetSize {
  const { model } = sheet;
  const used = sheet.usedArea(false) ?? cellArea(0, 0);
  const wanted = {
    rows: Math.min(Math.max(used.bottom + 1, room.rows) + SPARE_ROWS, LAST_ROW + 1),
    columns: Math.min(Math.max(used.right + 1, room.columns) + SPARE_COLUMNS, LAST_COLUMN + 1),
  };
  const width = model.defaultColumnWidth ?? sheet.standardWidth;
  const columns = new Axis(wanted.columns, (column) =>
    model.hiddenColumns.has(column) ? 0 : pixels(pointsOfWidth(model.columnWidths.get(column) ?? width)),
  );
  const fitted = fittedHeights(sheet);
  const rows = new Axis(wanted.rows, (row) =>
    model.hiddenRows.has(row)
      ? 0
      : pixels(model.rowHeights.get(row) ?? Math.max(fitted.get(row) ?? 0, model.defaultRowHeight)),
  );
  return { rows, columns };
}

function fittedHeights(sheet: LiveSheet): Map<number, number> {
  const { model } = sheet;
  const heights = new Map<number, number>();
  const merged = new Set(model.merges.map((merge) => `${merge.top},${merge.left}`));
  for (const [key, cell] of model.cells) {
    const { row, column } = placeOf(key);
    if (model.rowHeights.has(row) || cell.value === null || merged.has(`${row},${column}`)) continue;
    const width = model.columnWidths.get(column) ?? model.defaultColumnWidth ?? sheet.standardWidth;
    const wrapped = cell.format.alignment?.wrap ?? false;
    const height = heightOfText(String(cell.value), width, wrapped, cell.format.font?.size);
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  return heights;
}
