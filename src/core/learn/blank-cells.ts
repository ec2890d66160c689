import { addressOf } from '../grid/address';
import { type Grid, textAt } from '../grid/grid';
import { readBoxes } from '../notation/boxes';
import { hasGap, isChoiceInPlace } from './printed';

/** One box and a word or two: a choice when others stand beside it, a bullet when it stands alone. */
const ONE_BOX = /^[\s　]*[□☐◻▢]/u;

/**
 * The blank form with nothing in the places that are filled in: what a formula will show and boxes to be ticked are values, not words of
 * the form.
 */
export function withPlacesBlank(grid: Grid): Grid {
  const filled = new Set<string>(Object.keys(grid.formulas ?? {}));
  grid.texts.forEach((line, y) => {
    const boxes = line.flatMap((text, x) => (ONE_BOX.test(text) ? [grid.left + x] : []));
    line.forEach((text, x) => {
      const column = grid.left + x;
      const isOneOfSeveral = ONE_BOX.test(text) && (boxes.length > 1 || hasLabelBefore(grid, grid.top + y, column));
      const isGiven = readBoxes(text) !== null || hasGap(text) || isChoiceInPlace(grid, grid.top + y, column);
      if (isOneOfSeveral || isGiven) filled.add(addressOf({ row: grid.top + y, column }));
    });
  });
  if (filled.size === 0) return grid;
  const isFilled = (y: number, x: number) => filled.has(addressOf({ row: grid.top + y, column: grid.left + x }));
  return {
    ...grid,
    values: grid.values.map((line, y) => line.map((value, x) => (isFilled(y, x) ? null : value))),
    texts: grid.texts.map((line, y) => line.map((text, x) => (isFilled(y, x) ? '' : text))),
  };
}

function hasLabelBefore(grid: Grid, row: number, column: number): boolean {
  for (let before = grid.left; before < column; before += 1) if (textAt(grid, row, before).trim() !== '') return true;
  return false;
}
