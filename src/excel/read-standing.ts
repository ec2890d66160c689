import { parseRange } from '../core/grid/address';
import type { CellRange, CellValue } from '../core/grid/grid';
import { type CellStyle, INK } from '../core/report/layout/cell-style';
import type { Place, StandingCell, StandingSheet } from '../core/report/remake/merge/standing-sheet';
import { AREA_NAME, isOurChart } from '../core/report/remake/our-sheets';
import { isTooMuch } from './excel-error';
import type { OldSheet } from './old-sheet';
import { charactersOf } from './write-structure';

/** An answer of Excel on the web holds 5 MB: of cells with their links, colours and letters so many come at once. */
const CELLS_AT_ONCE = 12_000;

/** A sheet of ours whose name, tables and charts are loaded. */
export interface SheetToRead {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** A sheet of somebody's own: its looks count. */
  readonly own: boolean;
}

/**
 * Reads sheets of ours as people left them, in two round trips unless they are large: where everything lies, what stands
 * there and what hangs there. What hangs on cells unseen (メモ) goes with them: `unseen`.
 */
export async function readStanding(context: Excel.RequestContext, sheets: readonly SheetToRead[]): Promise<OldSheet[]> {
  const comments = Office.context.requirements.isSetSupported('ExcelApi', '1.10');
  const asked = sheets.map(({ sheet, name, own }) => {
    const area = sheet.names.getItemOrNullObject(AREA_NAME);
    area.load('value');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const dressed = sheet.getUsedRangeOrNullObject(false);
    dressed.load('address');
    const tables = sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load('address');
      return { table, range };
    });
    const filter = sheet.autoFilter.getRangeOrNullObject();
    filter.load('address');
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load('address');
    if (comments) sheet.comments.load('items/id');
    return { sheet, name, own, area, used, dressed, filter, frozen, tables };
  });
  await context.sync();
  const extents = asked.map(({ used }) => (used.isNullObject ? null : extentOf(used)));
  const hung = asked.map(({ sheet }, at) => askHung(sheet, extents[at] ?? null, comments));
  const parts = extents.flatMap((extent, at) => (extent === null ? [] : [{ at, extent }]));
  const cells = await readCells(context, asked, parts);
  return asked.map(({ sheet, name, area, dressed, filter, frozen, tables }, at): OldSheet => {
    const extent = extents[at] ?? null;
    const said = hung[at];
    const remarks = new Set(said?.locations.map(({ rowIndex, columnIndex }) => keyOf(rowIndex, columnIndex)));
    const validated = said?.validated?.isNullObject === false ? areasOf(said.validated.address) : [];
    const own = (cells.get(at) ?? []).map(
      (cell): StandingCell => ({
        ...cell,
        attached: cell.attached || remarks.has(keyOf(cell.row, cell.column)),
        validated: validated.some(holds(cell)),
      }),
    );
    const known = new Set(own.map(({ row, column }) => keyOf(row, column)));
    const bare = (said?.locations ?? []).filter(
      ({ rowIndex, columnIndex }) => !known.has(keyOf(rowIndex, columnIndex)),
    );
    const address = area.isNullObject ? null : parseRange(String(area.value).split('!').at(-1) ?? '');
    const standing: StandingSheet = {
      name,
      cells: [...own, ...bare.map(({ rowIndex, columnIndex }) => blankAt(rowIndex, columnIndex))],
      bottom: address?.bottom ?? null,
      ...columnsOf(said?.widths ?? []),
      ...rowsOf(said?.rows?.value ?? [], extent?.top ?? 0),
      unseen: true,
    };
    return {
      charts: sheet.charts.items.filter(({ name }) => isOurChart(name)),
      tables: tables.map(({ table, range }) => ({ table, address: range.address.split('!').at(-1) ?? '' })),
      name: area,
      filter: addressOrNull(filter),
      frozen: addressOrNull(frozen),
      used: extent,
      dressed: parseRange(addressOrNull(dressed) ?? ''),
      standing,
    };
  });
}

/** Where a range lies on its sheet; null for one that is not there. */
export function addressOrNull(range: Excel.Range): string | null {
  return range.isNullObject ? null : (range.address.split('!').at(-1) ?? null);
}

interface Hung {
  readonly locations: readonly Excel.Range[];
  readonly validated: Excel.RangeAreas | null;
  readonly widths: readonly Excel.RangeFormat[];
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

/** What hangs on a sheet's cells, and its widths: asked together with the first of its cells. */
function askHung(sheet: Excel.Worksheet, extent: CellRange | null, comments: boolean): Hung {
  const items = comments ? sheet.comments.items : [];
  const locations = items.map((comment) => {
    const range = comment.getLocation();
    range.load('rowIndex,columnIndex');
    return range;
  });
  if (extent === null) return { locations, validated: null, widths: [], rows: null };
  const validated = rangeOf(sheet, extent).getSpecialCellsOrNullObject(Excel.SpecialCellType.dataValidations);
  validated.load('address');
  const widths = Array.from({ length: extent.right + 1 }, (_, column) => {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    format.load('columnWidth');
    return format;
  });
  const rows = rangeOf(sheet, extent).getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  return { locations, validated, widths, rows };
}

/** Of the first columns of a sheet: how wide they are, and which somebody hid. */
export function columnsOf(formats: readonly Excel.RangeFormat[]): {
  readonly hiddenColumns: Set<number>;
  readonly widths: Map<number, number>;
} {
  const hiddenColumns = new Set<number>();
  const widths = new Map<number, number>();
  formats.forEach(({ columnWidth }, column) => {
    if (columnWidth === 0) hiddenColumns.add(column);
    else if (columnWidth > 0) widths.set(column, charactersOf(columnWidth));
  });
  return { hiddenColumns, widths };
}

export function rowsOf(
  rows: readonly Excel.RowProperties[],
  top: number,
): { readonly hiddenRows: Set<number>; readonly heights: Map<number, number> } {
  const hiddenRows = new Set<number>();
  const heights = new Map<number, number>();
  rows.forEach(({ rowHidden, format }, at) => {
    if (rowHidden) hiddenRows.add(top + at);
    else if (format?.rowHeight !== undefined) heights.set(top + at, format.rowHeight);
  });
  return { hiddenRows, heights };
}

interface Part {
  /** Which sheet. */
  readonly at: number;
  readonly extent: CellRange;
}

/** The cells of each sheet; what is too much for one answer is asked for in halves. */
async function readCells(
  context: Excel.RequestContext,
  sheets: readonly Pick<SheetToRead, 'sheet' | 'own'>[],
  parts: readonly Part[],
): Promise<Map<number, StandingCell[]>> {
  const cells = new Map<number, StandingCell[]>();
  const queue = batchesOf(parts);
  if (queue.length === 0 && sheets.length > 0) await context.sync();
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    const asked = batch.flatMap(({ at, extent }) => {
      const { sheet, own = false } = sheets[at] ?? {};
      if (!sheet) return [];
      const range = rangeOf(sheet, extent);
      range.load('values,formulas,numberFormat');
      return [
        {
          at,
          extent,
          range,
          own,
          looks: range.getCellProperties({ hyperlink: true, format: { fill: { color: true }, font: LETTERS } }),
        },
      ];
    });
    try {
      await context.sync();
    } catch (cause) {
      const halves = batch.flatMap(halvesOf);
      if (!isTooMuch(cause) || halves.length === batch.length) throw cause;
      queue.unshift(...halves.map((half) => [half]));
      continue;
    }
    for (const { at, own, extent, range, looks } of asked)
      cells.set(at, [...(cells.get(at) ?? []), ...cellsOf(extent, range, looks.value, own)]);
  }
  return cells;
}

function cellsOf(
  { top, left }: CellRange,
  { values, formulas, numberFormat }: Excel.Range,
  looks: Excel.CellProperties[][],
  own: boolean,
): StandingCell[] {
  return values.flatMap((line: readonly unknown[], y) =>
    line.map((value, x): StandingCell => {
      const formula: unknown = formulas[y]?.[x];
      const { hyperlink, format } = looks[y]?.[x] ?? {};
      const fill = format?.fill?.color ?? WHITE;
      return {
        row: top + y,
        column: left + x,
        value: asCell(value),
        // A text that begins with = shows itself in both.
        formula: typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null,
        link: hyperlink?.documentReference || null,
        attached: Boolean(hyperlink?.address),
        fill: fill.toUpperCase() === WHITE ? null : fill,
        ...(format?.font ? { style: styleOf(String(numberFormat[y]?.[x] ?? 'General'), format.font) } : {}),
        ...(own && format?.font
          ? { look: JSON.stringify([fill, format.font.name, format.font.size, format.font.bold]) }
          : {}),
      };
    }),
  );
}

const LETTERS = { name: true, size: true, bold: true, italic: true, underline: true, color: true };

function styleOf(numberFormat: string, font: Excel.CellPropertiesFont): CellStyle {
  return {
    numberFormat,
    font: font.name ?? '',
    size: font.size ?? 0,
    bold: font.bold === true,
    italic: font.italic === true,
    underline: font.underline !== undefined && font.underline !== 'None',
    color: font.color ?? INK,
  };
}

/** A cell without a fill says white. */
const WHITE = '#FFFFFF';

function blankAt(row: number, column: number): StandingCell {
  return { row, column, value: null, formula: null, link: null, attached: true, fill: null };
}

function asCell(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === '' || value === null || value === undefined ? null : String(value);
}

function extentOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function batchesOf(parts: readonly Part[]): Part[][] {
  const list: Part[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const part of parts.flatMap(piecesOf)) {
    const size = sizeOf(part.extent);
    if (cells + size > CELLS_AT_ONCE) {
      list.push([]);
      cells = 0;
    }
    list.at(-1)?.push(part);
    cells += size;
  }
  return list;
}

function piecesOf(part: Part): Part[] {
  const halves = halvesOf(part);
  return sizeOf(part.extent) <= CELLS_AT_ONCE || halves.length === 1 ? [part] : halves.flatMap(piecesOf);
}

function halvesOf(part: Part): Part[] {
  const { top, bottom } = part.extent;
  if (top === bottom) return [part];
  const middle = Math.floor((top + bottom) / 2);
  return [
    { ...part, extent: { ...part.extent, bottom: middle } },
    { ...part, extent: { ...part.extent, top: middle + 1 } },
  ];
}

function sizeOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** `一覧!A1:B4,一覧!D1`: what stands before the last `!` of each is the sheet. */
function areasOf(address: string): CellRange[] {
  return address.split(',').flatMap((each) => parseRange(each.split('!').at(-1) ?? '') ?? []);
}

function holds({ row, column }: Place): (area: CellRange) => boolean {
  return ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right;
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}
