import type { PrintPlan } from './sheet-plan';

/** Excel refuses a row higher than this, in points. */
export const HIGHEST_ROW = 409.5;

/** A row whose height nobody set, in points. */
export const USUAL_ROW = 18.75;

const MILLIMETRE = 72 / 25.4;
const LONG_SIDE = { A3: 420, A4: 297 } as const;
const SHORT_SIDE = { A3: 297, A4: 210 } as const;

/** Margins that our plans assume, in inches; the adapters set the same. Header and footer lie inside top and bottom. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.25, footer: 0.3 } as const;

interface Sheet {
  readonly paper: PrintPlan['paper'];
  readonly orientation: PrintPlan['orientation'];
}

/** A sheet of paper, in points. */
export function paperSides(sheet: Sheet): { width: number; height: number } {
  const long = LONG_SIDE[sheet.paper] * MILLIMETRE;
  const short = SHORT_SIDE[sheet.paper] * MILLIMETRE;
  return sheet.orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long };
}

/** Room between the margins, in points. */
function printable(sheet: Sheet): { width: number; height: number } {
  const { width, height } = paperSides(sheet);
  return {
    width: width - (MARGINS.left + MARGINS.right) * 72,
    height: height - (MARGINS.top + MARGINS.bottom) * 72,
  };
}

/** Characters of column width that `columns` columns share on a page at 100 %: 8 px a character (a digit of 游ゴシック 11 pt) and 5 px beside. */
export function pageCharacters(sheet: Sheet, columns: number): number {
  return Math.floor((printable(sheet).width / 0.75 - columns * 5) / 8);
}

/** Per cent to which columns of such widths (in characters) shrink to be one page wide: Excel's own fit, reckoned for the widest font. */
export function scaleToWidth(sheet: Sheet, widths: readonly number[]): number {
  const widest = widths.reduce((sum, each) => sum + (each * 8 + 5) * 0.75, 0);
  return Math.max(10, Math.min(100, Math.floor((printable(sheet).width / Math.max(widest, 1)) * 100)));
}

/** Letters of a sheet that is printed to be looked up, not to be read through, may shrink to this many per cent. */
const LEAST_SCALE = 45;

/** How many pages across a sheet needs so that its letters can be read. */
export function pagesAcross(sheet: Sheet, widths: readonly number[]): number {
  return Math.ceil(LEAST_SCALE / scaleToWidth(sheet, widths));
}

/**
 * Points of row height that go on one page when the sheet is fitted to one page wide. Excel shrinks, it never enlarges, and
 * shrinking makes room for more rows: the narrowest case (7.5 px a character) decides. A reserve is kept for the printer.
 */
export function pageHeight(sheet: Sheet, widths: readonly number[]): number {
  const room = printable(sheet);
  const narrowest = widths.reduce((sum, each) => sum + (each * 7.5 + 5) * 0.75, 0);
  const scale = Math.min(1, room.width / Math.max(narrowest, 1));
  return Math.floor((room.height * 0.97) / scale);
}
