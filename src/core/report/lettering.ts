import { LOOKS } from './look';
import type { Lettering } from './measure';
import type { Look } from './sheet-plan';

/** Lines stand this far apart: enough for Noto Sans CJK (1.45) and ＭＳ Ｐゴシック (1.33). */
const LINE = 1.5;

export function letteringOf(look: Look): Lettering {
  const { size } = LOOKS[look].font;
  return { size, lineHeight: size * LINE };
}
