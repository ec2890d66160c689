import { type CellRef, type CellValue, type Grid, valueAt } from '../grid/grid';

/** What stands in the cell now: an edit is only made while it still does. */
export function valueIn(grids: readonly Grid[], cell: CellRef): CellValue {
  const grid = grids.find((one) => one.sheet === cell.sheet);
  return grid ? valueAt(grid, cell.row, cell.column) : null;
}
