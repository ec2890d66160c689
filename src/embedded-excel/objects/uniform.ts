import { type ModelFormat, PLAIN_FORMAT } from '../../xlsx/model';
import type { Json } from '../protocol/json';
import { cellsOf, isEntireColumn, isEntireRow, isUnbounded } from '../workbook/area';
import type { CellArea } from '../workbook/cell-area';

/** What all cells of a range have alike; null where they differ, as Excel answers. */
export function uniform(range: CellArea, pick: (format: ModelFormat) => Json): Json {
  let common: Json | undefined;
  for (const format of looks(range)) {
    const one = pick(format);
    if (common === undefined) common = one;
    else if (common !== one) return null;
  }
  return common ?? null;
}

/** The looks that occur in a range. Of whole rows and columns: their own, and those of the cells in them. */
function looks({ sheet, area }: CellArea): Set<ModelFormat> {
  const found = new Set<ModelFormat>();
  if (!isUnbounded(area) && cellsOf(area) <= 100_000) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) found.add(sheet.formatAt(row, column));
    }
    return found;
  }
  if (isEntireColumn(area) && isEntireRow(area)) found.add(sheet.sheetFormat);
  else if (isEntireColumn(area)) {
    for (let column = area.left; column <= area.right; column += 1) {
      found.add(sheet.columnFormats.get(column) ?? sheet.sheetFormat);
    }
  } else if (isEntireRow(area)) {
    for (let row = area.top; row <= area.bottom; row += 1) found.add(sheet.rowFormats.get(row) ?? sheet.sheetFormat);
  } else found.add(sheet.sheetFormat ?? PLAIN_FORMAT);
  for (const [, cell] of sheet.cellsIn(area)) found.add(cell.format);
  return found;
}
