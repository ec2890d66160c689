/**
 * How much room text takes in a cell, in points. No font can be asked here, so widths are upper bounds over the
 * usual Japanese fonts (ＭＳ Ｐゴシック, BIZ UDPゴシック, 游ゴシック, Noto Sans CJK): a height may be a little too large, never too small.
 */

/** A digit of 游ゴシック 11 pt, the default font of the sheets, is 8 px wide; other fonts of Japanese Excel come near. */
const POINTS_PER_CHARACTER = 5.75;
/** What a font draws beyond our table, and Excel's own rounding when printing. */
const SAFETY = 1.02;

const NO_LINE_START =
  '、。，．,.・：；:;？！?!」』）)］]｝}〉》】〕’”々ー〜～ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％%…‥゛゜ヽヾゝゞ';
const NO_LINE_END = '「『（(［[｛{〈《【〔‘“￥$';
/** Widths in em of what is half as wide in other fonts: in BIZ UDPゴシック, whose digits and letters are wide. */
const HALF_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ !',.:;`ijl|]/, 0.42],
  [/["()*\-/[\\\]^_{}~frtIJ]/, 0.55],
  [/[0-9$]/, 0.76],
  [/[MWmw@%&#]/, 1],
  [/[A-Z+<=>?]/, 0.82],
];
const USUAL_HALF = 0.68;
const COMBINING = /\p{M}|[\u200b-\u200d\ufeff]/u;
const ASTRAL = 0xffff;

/** Width of one character in em. */
function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (COMBINING.test(character)) return 0;
  if (code > ASTRAL) return 1.3;
  if (!isHalf(code)) return 1;
  return HALF_WIDTHS.find(([signs]) => signs.test(character))?.[1] ?? USUAL_HALF;
}

/** ASCII, Latin-1 letters and half-width katakana. Ambiguous signs (△ ○ ① ―) are counted as full width. */
function isHalf(code: number): boolean {
  return code < 0x7f || (code >= 0xc0 && code <= 0x24f) || (code >= 0xff61 && code <= 0xff9f);
}

/** Width of a line of text in em. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Pieces that a line break may not tear: a Latin word, or one Japanese character with the punctuation that clings to it. */
function unbreakable(line: string): string[] {
  const pieces: string[] = [];
  let open = false;
  for (const character of line) {
    const last = pieces.length - 1;
    const before = pieces[last];
    const clings =
      before !== undefined &&
      (open ||
        NO_LINE_START.includes(character) ||
        COMBINING.test(character) ||
        (isWord(character) && isWord(before.slice(-1))));
    if (clings) pieces[last] = before + character;
    else pieces.push(character);
    open = NO_LINE_END.includes(character);
  }
  return pieces;
}

function isWord(character: string): boolean {
  return character !== '' && character !== ' ' && isHalf(character.codePointAt(0) ?? 0);
}

/** Breaks text as Excel wraps it in a column of `room` em. At least one line; no character is lost. */
export function wrapLines(text: string, room: number): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => wrapLine(line, Math.max(room, 1.3)));
}

function wrapLine(line: string, room: number): string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  const flush = () => {
    lines.push(current);
    current = '';
    used = 0;
  };
  for (const piece of unbreakable(line)) {
    const width = textWidth(piece) * SAFETY;
    if (current !== '' && used + width > room) flush();
    if (width <= room) {
      current += piece;
      used += width;
      continue;
    }
    for (const character of piece) {
      const step = characterWidth(character) * SAFETY;
      if (current !== '' && used + step > room) flush();
      current += character;
      used += step;
    }
  }
  lines.push(current);
  return lines;
}

/** How letters stand in a cell. `size` and `lineHeight` in points. */
export interface Lettering {
  readonly size: number;
  readonly lineHeight: number;
  readonly upright?: Upright;
}

/** 縦書き: the letters stand one below the other, or the line is turned. */
export type Upright = 'stacked' | 'turned';

/** Room of a column of `width` characters for these letters, in em. */
function roomOf(width: number, lettering: Lettering): number {
  return (width * POINTS_PER_CHARACTER) / lettering.size;
}

/** Lines of a text in a column of `width` characters. */
export function linesIn(text: string, width: number, lettering: Lettering): string[] {
  return wrapLines(text, roomOf(width, lettering));
}

/** What stands above the first and below the last line, in points. */
export const CELL_PADDING = 5;

/** Height in points that shows the whole text in a column of `width` characters. */
export function heightOf(text: string, width: number, lettering: Lettering): number {
  if (lettering.upright) return uprightHeight(text, lettering.upright, lettering);
  return Math.ceil(linesIn(text, width, lettering).length * lettering.lineHeight + CELL_PADDING);
}

/** No program shares such a line out among several. */
function uprightHeight(text: string, upright: Upright, { size, lineHeight }: Lettering): number {
  const lengthOf = (line: string) =>
    upright === 'stacked' ? [...line].length * lineHeight : textWidth(line) * SAFETY * size;
  return Math.ceil(Math.max(...text.split(/\r\n|\r|\n/).map(lengthOf)) + CELL_PADDING);
}
