import type { Kohyo } from '../form/kohyo';
import { addressOf } from '../grid/address';
import { type CellRef, type Grid, textAt } from '../grid/grid';
import { foldLabel } from '../notation/fold';

/** A cell that is filled in and that the form gives no field. */
export interface UnplacedCell {
  readonly cell: CellRef;
  readonly text: string;
}

/**
 * Cells within the 個票 that hold something and are neither value nor label, from top to bottom. What stands alike on all sheets is
 * the form's own words: with fewer than three sheets nobody can tell, and nothing is said.
 */
export function unplacedCells(grids: readonly Grid[], kohyoList: readonly Kohyo[]): UnplacedCell[] {
  if (kohyoList.length < FEWEST) return [];
  const common = wordsOfForm(grids, kohyoList);
  return kohyoList.flatMap((one) => {
    const grid = grids.find(({ sheet }) => sheet === one.sheet);
    if (!grid) return [];
    const known = new Set(
      [...one.fields.values()].flatMap(({ cell, label }) => [addressOf(cell), label ? addressOf(label) : '']),
    );
    const cells: UnplacedCell[] = [];
    for (let row = one.range.top; row <= one.range.bottom; row += 1)
      for (let column = one.range.left; column <= one.range.right; column += 1) {
        const text = textAt(grid, row, column);
        if (text.trim() === '' || known.has(addressOf({ row, column })) || common.has(foldLabel(text))) continue;
        cells.push({ cell: { sheet: one.sheet, row, column }, text });
      }
    return cells;
  });
}

const FEWEST = 3;
/** Words on this many of the sheets belong to the form; one of its parts may have them alone. */
const COMMON = 0.3;

function wordsOfForm(grids: readonly Grid[], kohyoList: readonly Kohyo[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const sheets = new Set(kohyoList.map(({ sheet }) => sheet));
  for (const grid of grids) {
    if (!sheets.has(grid.sheet)) continue;
    for (const word of new Set(grid.texts.flat().map(foldLabel))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const isNumber = (word: string) => /^[\d,.%△▲-]+$/u.test(word);
  return new Set(
    [...counts].filter(([word, count]) => count > sheets.size * COMMON && !isNumber(word)).map(([word]) => word),
  );
}
