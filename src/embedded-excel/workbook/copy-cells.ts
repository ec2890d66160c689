import type { ModelCell } from '../../xlsx/model';
import { type Area, columnsOf, LAST_COLUMN, LAST_ROW, rowsOf } from './area';
import type { CellArea } from './cell-area';
import { ExcelError } from './excel-error';
import { movedFormula } from './formula-text';
import { refuseIfLocked } from './protection';

export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

/** Copies cells as Excel's paste does: a single cell or block fills a larger target when it fits whole times. */
export function copyCells(from: CellArea, to: CellArea, what: CopyWhat, skipBlanks: boolean, transpose: boolean): Area {
  const [rows, columns] = [rowsOf(from.area), columnsOf(from.area)];
  const [high, wide] = transpose ? [columns, rows] : [rows, columns];
  const fits = rowsOf(to.area) % high === 0 && columnsOf(to.area) % wide === 0;
  const area: Area = fits ? to.area : { ...to.area, bottom: to.area.top + high - 1, right: to.area.left + wide - 1 };
  if (area.bottom > LAST_ROW || area.right > LAST_COLUMN) throw new ExcelError('InvalidArgument');
  refuseIfLocked(to.sheet, area);
  const copied = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => read(from, from.area.top + row, from.area.left + column)),
  );
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const [down, right] = [(row - area.top) % high, (column - area.left) % wide];
      const [sourceRow, sourceColumn] = transpose ? [right, down] : [down, right];
      const source = copied[sourceRow]?.[sourceColumn];
      if (!source || (skipBlanks && source.value === null && source.formula === undefined)) continue;
      paste(source, to, row, column, what, row - from.area.top - sourceRow, column - from.area.left - sourceColumn);
    }
  }
  if (what === 'All') copyMerges(from, to, area, transpose);
  to.sheet.report({ kind: 'changed', sheetId: to.sheet.id, area });
  return area;
}

function read({ sheet }: CellArea, row: number, column: number): ModelCell {
  const cell = sheet.cell(row, column);
  return { ...cell, value: sheet.valueAt(row, column), format: sheet.formatAt(row, column) };
}

function paste(
  source: ModelCell,
  { sheet }: CellArea,
  row: number,
  column: number,
  what: CopyWhat,
  down: number,
  right: number,
): void {
  const here = { top: row, left: column, bottom: row, right: column };
  if (what === 'All' || what === 'Formats') sheet.reformat(here, () => source.format);
  if (what === 'Formats') return;
  if (source.formula !== undefined && what !== 'Values') {
    sheet.put(row, column, { formula: movedFormula(source.formula, down, right) });
  } else sheet.put(row, column, { value: source.value, error: source.error });
}

function copyMerges(from: CellArea, to: CellArea, area: Area, transpose: boolean): void {
  if (transpose) return;
  const [down, right] = [area.top - from.area.top, area.left - from.area.left];
  for (const merge of from.sheet.mergesIn(from.area)) {
    const moved = {
      top: merge.top + down,
      left: merge.left + right,
      bottom: merge.bottom + down,
      right: merge.right + right,
    };
    const known = to.sheet.model.merges.some((one) => one.top === moved.top && one.left === moved.left);
    if (!known) to.sheet.model.merges.push(moved);
  }
}
