import { type Grid, textAt } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import type { Cell } from './found-label';

/** How often the same words stand on the form before these. */
export function wordsBefore(blank: Grid, { row, column, text }: Cell): number {
  const word = foldLabel(text);
  let count = 0;
  for (let y = blank.top; y <= row; y += 1)
    for (let x = blank.left; x < blank.left + (blank.texts[0]?.length ?? 0); x += 1) {
      if (y === row && x >= column) break;
      if (foldLabel(textAt(blank, y, x)) === word) count += 1;
    }
  return count;
}
