import { addressOf } from '../core/grid/address';
import type { CellValue, Grid } from '../core/grid/grid';
import { WorkbookError } from '../core/workbook-error';
import { showValue } from '../number-format/show';
import { LIMITS } from './limits';
import { type ModelSheet, type ModelWorkbook, placeOf } from './model';

/** A sheet as the core reads it. The used range is that of cells which hold something: formatting alone does not count. */
export function modelGrid(workbook: ModelWorkbook, sheet: ModelSheet): Grid {
  const position = workbook.sheets.indexOf(sheet);
  const about = { sheet: sheet.name, position, hidden: sheet.visibility !== 'visible' };
  const hiddenRows = [...sheet.hiddenRows].sort((a, b) => a - b);
  const used = usedRangeOf(sheet);
  if (!used) return { ...about, top: 0, left: 0, values: [], texts: [], hiddenRows };
  const width = used.right - used.left + 1;
  const height = used.bottom - used.top + 1;
  if (width * height > LIMITS.usedRange) {
    throw new WorkbookError('too-large', { reason: 'range', sheet: sheet.name, limit: LIMITS.usedRange });
  }
  const values = Array.from({ length: height }, () => new Array<CellValue>(width).fill(null));
  const texts = Array.from({ length: height }, () => new Array<string>(width).fill(''));
  const formulas: Record<string, string> = {};
  for (const [key, cell] of sheet.cells) {
    const { row, column } = placeOf(key);
    if (cell.formula !== undefined) formulas[addressOf({ row, column })] = cell.formula;
    const rowValues = values[row - used.top];
    const rowTexts = texts[row - used.top];
    if (cell.value === null || !rowValues || !rowTexts) continue;
    rowValues[column - used.left] = cell.value;
    rowTexts[column - used.left] = showValue(cell.value, cell.format.numberFormat ?? 'General', workbook.date1904);
  }
  return { ...about, top: used.top, left: used.left, values, texts, formulas, hiddenRows, merges: sheet.merges };
}

/** The rectangle around the cells that hold a value or a formula. */
export function usedRangeOf(sheet: ModelSheet) {
  let range: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [key, cell] of sheet.cells) {
    if (cell.value === null && cell.formula === undefined) continue;
    const { row, column } = placeOf(key);
    if (!range) {
      range = { top: row, left: column, bottom: row, right: column };
      continue;
    }
    range.top = Math.min(range.top, row);
    range.left = Math.min(range.left, column);
    range.bottom = Math.max(range.bottom, row);
    range.right = Math.max(range.right, column);
  }
  return range;
}
