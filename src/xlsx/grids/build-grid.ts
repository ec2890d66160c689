import { addressOf } from '../../core/grid/address';
import type { CellValue, Grid } from '../../core/grid/grid';
import { WorkbookError } from '../../core/workbook-error';
import { showValue } from '../../number-format/show';
import type { Limits } from '../limits';
import type { ReadCells } from './read-cells';

/** What a workbook says for all its sheets. */
export interface SharedFormats {
  readonly numberFormats: readonly string[];
  readonly date1904: boolean;
}

/** Cells as a grid over the rectangle around them. Rows without cells share one blank row. Throws `too-large`. */
export function buildGrid(
  about: Pick<Grid, 'sheet' | 'position' | 'hidden'>,
  { cells, hiddenRows, merges }: ReadCells,
  { numberFormats, date1904 }: SharedFormats,
  limits: Limits,
): Grid {
  const rows = [...hiddenRows].sort((a, b) => a - b);
  const used = usedRangeOf(cells);
  if (!used) return { ...about, top: 0, left: 0, values: [], texts: [], hiddenRows: rows };
  const { top, left } = used;
  const width = used.right - left + 1;
  const height = used.bottom - top + 1;
  if (width * height > limits.usedRange) {
    throw new WorkbookError('too-large', { reason: 'range', sheet: about.sheet, limit: limits.usedRange });
  }
  const blankValues = new Array<CellValue>(width).fill(null);
  const blankTexts = new Array<string>(width).fill('');
  const values = new Array<CellValue[]>(height).fill(blankValues);
  const texts = new Array<string[]>(height).fill(blankTexts);
  const formulas: Record<string, string> = {};
  const uncalculated: string[] = [];
  for (const cell of cells) {
    const { row, column, value } = cell;
    if (cell.formula !== null) {
      formulas[addressOf(cell)] = cell.formula;
      if (cell.uncalculated) uncalculated.push(addressOf(cell));
    }
    if (value === null) continue;
    let rowValues = values[row - top] ?? blankValues;
    let rowTexts = texts[row - top] ?? blankTexts;
    if (rowValues === blankValues) {
      rowValues = [...blankValues];
      rowTexts = [...blankTexts];
      values[row - top] = rowValues;
      texts[row - top] = rowTexts;
    }
    rowValues[column - left] = value;
    rowTexts[column - left] = showValue(value, numberFormats[cell.style] ?? 'General', date1904);
  }
  const grid = { ...about, top, left, values, texts, formulas, hiddenRows: rows, merges };
  return uncalculated.length === 0 ? grid : { ...grid, uncalculated };
}

/** The rectangle around the cells; null for none. */
export function usedRangeOf(cells: ReadCells['cells']) {
  const [first] = cells;
  if (!first) return null;
  const range = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of cells) {
    if (row < range.top) range.top = row;
    else if (row > range.bottom) range.bottom = row;
    if (column < range.left) range.left = column;
    else if (column > range.right) range.right = column;
  }
  return range;
}
