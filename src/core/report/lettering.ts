import { LOOKS } from './look';
import type { Lettering } from './measure';
import type { Look } from './sheet-plan';

/** 游ゴシック stands its lines 1.7 times its size apart; the fonts that replace it elsewhere need less. */
const LINE = 1.7;

/** Size and line height in points of the letters of a look. */
export function letteringOf(look: Look): Lettering {
  const { size } = LOOKS[look].font;
  return { size, lineHeight: size * LINE };
}
