import { cellKey, type ModelChart, type ModelFormat, placeOf } from '../../../xlsx/model';
import { type Area, intersection } from '../workbook/area';
import { conditionalLooks } from '../workbook/conditional-formats';
import type { LiveSheet } from '../workbook/live-sheet';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { pointsOfWidth, STANDARD_ROW } from '../workbook/measure';
import { shownText } from '../workbook/shown-text';

/** One cell as a page draws it. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Its own look with what conditional formats make of it now. */
  readonly format: ModelFormat;
  /** Where a text stands whose look says nothing: numbers right, truth values and errors in the middle, words left. */
  readonly side: 'left' | 'center' | 'right';
  readonly link: string | null;
  readonly comment: string | null;
}

/** What a page draws of a sheet. Sizes are points; hidden lines have none. */
export interface SheetView {
  readonly id: string;
  readonly name: string;
  /** The cells of the area asked for that hold something or have a look of their own. */
  readonly cells: readonly CellView[];
  readonly merges: readonly Area[];
  readonly used: Area | null;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly charts: readonly ModelChart[];
  readonly filter: Area | null;
  readonly gridlines: boolean;
  readonly isProtected: boolean;
  readonly selection: Area;
  columnWidth(column: number): number;
  rowHeight(row: number): number;
}

/** A sheet's part as it looks now. Ask for what is seen, and a little around it: conditional formats are calculated for it. */
export function sheetView(workbook: LiveWorkbook, sheet: LiveSheet, area: Area): SheetView {
  const { model } = sheet;
  const looks = conditionalLooks(workbook, sheet, area);
  const keys = new Set<number>();
  for (const [key] of sheet.cellsIn(area)) keys.add(key);
  for (const place of looks.keys()) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    keys.add(cellKey(row, column));
  }
  return {
    id: sheet.id,
    name: sheet.name,
    cells: [...keys].sort((one, other) => one - other).map((key) => cellView(workbook, sheet, key, looks)),
    merges: model.merges.filter((merge) => intersection(merge, area) !== null),
    used: sheet.usedArea(false),
    freeze: model.freeze,
    charts: model.charts,
    filter: model.filter,
    gridlines: model.showGridlines,
    isProtected: model.protection !== null,
    selection: sheet.selection,
    columnWidth: (column) =>
      model.hiddenColumns.has(column) ? 0 : pointsOfWidth(model.columnWidths.get(column) ?? sheet.standardWidth),
    rowHeight: (row) => (model.hiddenRows.has(row) ? 0 : (model.rowHeights.get(row) ?? STANDARD_ROW)),
  };
}

function cellView(
  workbook: LiveWorkbook,
  sheet: LiveSheet,
  key: number,
  looks: ReadonlyMap<string, ModelFormat>,
): CellView {
  const { row, column } = placeOf(key);
  const value = sheet.valueAt(row, column);
  const own = sheet.formatAt(row, column);
  const look = looks.get(`${row},${column}`);
  const link = sheet.model.hyperlinks.get(key);
  return {
    row,
    column,
    text: shownText(sheet, row, column, workbook.model.date1904),
    format: look ? { ...own, ...look, font: { ...own.font, ...look.font } } : own,
    side:
      typeof value === 'number'
        ? 'right'
        : typeof value === 'boolean' || sheet.cell(row, column)?.error
          ? 'center'
          : 'left',
    link: link?.place ?? link?.address ?? null,
    comment: sheet.model.comments.get(key)?.text ?? null,
  };
}

/** What stands in the formula bar, and in the cell while it is edited. */
export function editedText(sheet: LiveSheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (cell?.formula !== undefined) return cell.formula;
  const value = sheet.valueAt(row, column);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = sheet.formatAt(row, column).numberFormat ?? 'General';
  if (typeof value === 'number')
    return format.endsWith('%') ? `${Number((value * 100).toPrecision(15))}%` : String(value);
  // A text that would become something else when entered again is shown with its apostrophe.
  return format !== '@' && /^['=＝]|^[+-]?[0-9０-９(]/.test(value) ? `'${value}` : value;
}
