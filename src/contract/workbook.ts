import type { CellValue } from '../core/grid/grid';
import {
  cellKey,
  type ModelCell,
  type ModelFormat,
  type ModelSheet,
  type ModelWorkbook,
  newSheet,
  newWorkbook,
} from '../xlsx/model';

/** A workbook of 彩原市 with something of everything that a port meets. */
export function contractWorkbook(): ModelWorkbook {
  const workbook = newWorkbook();
  const first = newSheet('個票01');
  put(first, 1, 1, '取組項目名', { font: { bold: true }, fill: { pattern: 'solid', color: '#DDEEFF' } });
  put(first, 1, 2, '窓口の予約');
  put(first, 4, 1, '業務量削減目標値（時間）');
  put(first, 4, 2, -20, { numberFormat: '#,##0;"△ "#,##0;0', fill: { pattern: 'solid', color: '#FFFF99' } });
  put(first, 5, 2, 45383, { numberFormat: '[$-411]ggge"年"m"月"d"日"' });
  put(first, 6, 2, true);
  put(first, 7, 2, '△480');
  put(first, 8, 2, -40);
  formula(first, 8, 2, '=C5*2');
  first.conditionalFormats = [
    { range: 'C5:C9', type: 'expression', formulas: ['C5<0'], format: { font: { color: '#C00000' } } },
  ];
  const second = newSheet('個票02');
  put(second, 1, 1, '図書の返却');
  const hidden = newSheet('控え');
  hidden.visibility = 'hidden';
  put(hidden, 0, 0, '控え');
  const guarded = newSheet('保護');
  guarded.protection = { allowed: [], password: false };
  put(guarded, 0, 0, '固定');
  const blank = newSheet('白紙');
  put(blank, 3, 3, null, { fill: { pattern: 'solid', color: '#EEEEEE' } });
  workbook.sheets = [first, second, hidden, guarded, blank];
  return workbook;
}

function put(sheet: ModelSheet, row: number, column: number, value: CellValue, format: ModelFormat = {}): void {
  sheet.cells.set(cellKey(row, column), { value, format });
}

function formula(sheet: ModelSheet, row: number, column: number, text: string): void {
  const cell: ModelCell | undefined = sheet.cells.get(cellKey(row, column));
  if (cell) cell.formula = text;
}
