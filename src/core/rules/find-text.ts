import type { CellRange, CellRef, Grid } from '../grid/grid';
import { textAt } from '../grid/grid';
import { foldLabel } from '../notation/fold';

/** The first cell of the range whose text, folded as labels are, is one of these words. */
export function findText(grid: Grid, range: CellRange, words: readonly string[]): CellRef | null {
  const wanted = new Set(words.map(foldLabel));
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const text = textAt(grid, row, column);
      if (text !== '' && wanted.has(foldLabel(text))) return { sheet: grid.sheet, row, column };
    }
  }
  return null;
}
