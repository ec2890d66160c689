import { LOOKS } from './look';
import type { Look } from './sheet-plan';
import type { Lettering, Upright } from './text-height';

/** Lines stand at most this many times the size apart in BIZ UDPゴシック (1.33) and in what replaces it (ＭＳ Ｐゴシック 1.33, Noto Sans CJK 1.45). */
const LINE = 1.45;

/** Size and line height in points of the letters of a look. */
export function letteringOf(look: Look): Lettering {
  return letteringOfSize(LOOKS[look].font.size);
}

/** Letters of any font in a size in points: no usual one stands further apart. */
export function letteringOfSize(size: number, upright: Upright | null = null): Lettering {
  return { size, lineHeight: size * LINE, ...(upright === null ? {} : { upright }) };
}
