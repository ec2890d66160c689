import type { Lettering } from './measure';
import type { Look } from './sheet-plan';

/** Lines stand this far apart: enough for Noto Sans CJK (1.45) and ＭＳ Ｐゴシック (1.33). */
const LINE = 1.5;

const SIZES: Readonly<Record<Look, number>> = {
  title: 14,
  subtitle: 10,
  note: 9,
  heading: 10,
  hierarchy: 10,
  text: 10,
  textCentre: 10,
  number: 10,
  total: 10,
  link: 10,
  answer: 10,
  error: 10,
  warning: 10,
  info: 10,
};

export function letteringOf(look: Look): Lettering {
  const size = SIZES[look];
  return { size, lineHeight: size * LINE };
}
