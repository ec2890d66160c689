import { addressOf } from '../grid/address';
import type { CellRef, Grid } from '../grid/grid';

/** Says of a cell whether it holds a formula that nobody calculated: nothing can be said of its value, only that (K112). */
export function uncalculatedCells(grids: readonly Grid[]): (cell: CellRef) => boolean {
  const sheets = new Map<string, ReadonlySet<string>>();
  for (const { sheet, uncalculated } of grids) if (uncalculated) sheets.set(sheet, new Set(uncalculated));
  return (cell) => sheets.size > 0 && sheets.get(cell.sheet)?.has(addressOf(cell)) === true;
}
