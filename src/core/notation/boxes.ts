import { foldWidth } from './fold';
import { remembering } from './remember';

/** The boxes that stand in one cell, as counted: □拡充　☑現状維持. */
export interface Boxes {
  readonly ticked: number;
  readonly blank: number;
}

const BLANK = /[□☐◻▢]/gu;
const TICKED = /[☑☒■✓✔✅◼]|(?:^|[\s、])レ(?=\s?[\p{L}\p{N}])/gu;

/** Boxes to be ticked in a cell; null where fewer than two stand there: one alone may be a bullet. */
export const readBoxes = remembering((text): Boxes | null => {
  const folded = foldWidth(text);
  const blank = folded.match(BLANK)?.length ?? 0;
  const ticked = folded.match(TICKED)?.length ?? 0;
  return blank + ticked >= 2 && !/[□■]{2}/u.test(folded) ? { ticked, blank } : null;
});
