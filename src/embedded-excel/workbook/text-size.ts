/** Letters that take two places in a Japanese font. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u25a0-\u25ff\u2460-\u24ff\u{20000}-\u{3fffd}]/u;

/** Points of the widest digit and of a column's padding in Excel's default Japanese font (游ゴシック 11: 8 and 5 pixels). */
const DIGIT = 6;
const PADDING = 3.75;
export const STANDARD_ROW = 18.75;

/** Excel's column width in characters as points, and back. */
export const pointsOfWidth = (characters: number): number =>
  Math.max(0, Math.round((characters * DIGIT + PADDING) * 100) / 100);
export const widthOfPoints = (points: number): number =>
  Math.max(0, Math.round(((points - PADDING) / DIGIT) * 100) / 100);

/** How many characters of the default font a line of text is wide: full-width letters count two. */
export function widthOfText(line: string, size = 11): number {
  let width = 0;
  for (const letter of line) width += WIDE.test(letter) ? 2 : 1;
  return (width * size) / 11;
}

/** The height in points that shows all of a text in a column so many characters wide. */
export function heightOfText(text: string, columnWidth: number, wrapped: boolean, size = 11): number {
  const lines = text.split('\n');
  const room = Math.max(1, columnWidth - 0.5);
  const count = wrapped
    ? lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOfText(line, size) / room)), 0)
    : 1;
  return Math.min(409.5, Math.round(count * STANDARD_ROW * (size / 11) * 4) / 4);
}
