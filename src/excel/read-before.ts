import { parseRange } from '../core/grid/address';
import type { CellRange } from '../core/grid/grid';
import { AREA_NAME } from '../core/report/remake/our-sheets';
import type { StoodThere } from './old-sheet';
import { addressOrNull, columnsOf, rowsOf } from './read-standing';

/** So many columns and rows of a sheet keep their own sizes: a format over whole columns makes a sheet look endless. */
const MOST_COLUMNS = 400;
const MOST_ROWS = 2_000;

/** What sheets of people are put back by, apart from their cells. Their tables and charts are loaded. Two round trips. */
export async function readBefore(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<StoodThere[]> {
  const asked = sheets.map((sheet) => {
    const name = sheet.names.getItemOrNullObject(AREA_NAME);
    name.load('value');
    const dressed = sheet.getUsedRangeOrNullObject(false);
    dressed.load('address');
    const filter = sheet.autoFilter.getRangeOrNullObject();
    filter.load('address');
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load('address');
    const tables = sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load('address');
      return { table, range };
    });
    return { sheet, name, dressed, filter, frozen, tables };
  });
  if (asked.length > 0) await context.sync();
  const sized = asked.map(({ sheet, dressed }) => {
    const range = parseRange(addressOrNull(dressed) ?? '');
    return { range, ...askSizes(sheet, range) };
  });
  if (asked.length > 0) await context.sync();
  return asked.map(({ name, filter, frozen, tables }, at): StoodThere => {
    const { range = null, widths = [], rows = null } = sized[at] ?? {};
    return {
      name,
      charts: [],
      tables: tables.map(({ table, range: lies }) => ({ table, address: addressOrNull(lies) ?? '' })),
      filter: addressOrNull(filter),
      frozen: addressOrNull(frozen),
      dressed: range,
      standing: {
        ...columnsOf(widths),
        ...rowsOf(rows?.value ?? [], 0),
      },
    };
  });
}

function askSizes(sheet: Excel.Worksheet, range: CellRange | null) {
  if (range === null) return { widths: [], rows: null };
  const widths = Array.from({ length: Math.min(MOST_COLUMNS, range.right + 1) }, (_, column) => {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    format.load('columnWidth');
    return format;
  });
  const rows = sheet
    .getRangeByIndexes(0, 0, Math.min(MOST_ROWS, range.bottom + 1), 1)
    .getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  return { widths, rows };
}
