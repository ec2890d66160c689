import type { Cell, Sheet } from 'hucre';
import type { CellValue } from '../core/grid/grid';
import { shiftFormula } from '../core/grid/shift-formula';
import { cellKey, type ModelCell, type ModelFormat, PLAIN_FORMAT } from './model';
import { styleNamedBy } from './prepare-styles';
import { readFont, readFormat } from './read-format';

/** Formats of a workbook, made once for each cell style so that cells share them. */
export class Formats {
  private readonly known = new Map<number, ModelFormat>();

  constructor(
    private readonly numberFormats: readonly string[],
    readonly theme: readonly string[],
  ) {}

  of(style: Cell['style']): ModelFormat {
    const place = styleNamedBy(style?.numFmt);
    const known = this.known.get(place);
    if (known) return known;
    const made = readFormat(style ?? {}, this.numberFormats[place] ?? 'General', this.theme);
    const format = Object.keys(made).length === 0 ? PLAIN_FORMAT : made;
    this.known.set(place, format);
    return format;
  }
}

/** The cells of a sheet that hold a value, a formula or a format. Shared formulas are written out for each cell. */
export function readCells(sheet: Sheet, formats: Formats): Map<number, ModelCell> {
  const cells = new Map<number, ModelCell>();
  const plain = formats.of(undefined);
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== null) cells.set(cellKey(row, column), { value: plainValue(value), format: plain });
    }
  }
  const shared = sharedFormulas(sheet);
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const formula = formulaOf(cell, row, column, shared);
    const format = formats.of(cell.style);
    const value = plainValue(formula === null ? cell.value : (cell.formulaResult ?? cell.value));
    if (value === null && formula === null && format === PLAIN_FORMAT) continue;
    const read: ModelCell = { value, format };
    if (cell.type === 'error') read.error = true;
    if (formula !== null) read.formula = formula;
    if (cell.richText && cell.richText.length > 0) {
      read.runs = cell.richText.map((run) => ({
        text: run.text,
        ...(run.font ? { font: readFont(run.font, formats.theme) } : {}),
      }));
    }
    cells.set(cellKey(row, column), read);
  }
  return cells;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function sharedFormulas(sheet: Sheet): Map<number, SharedFormula> {
  const shared = new Map<number, SharedFormula>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formulaSharedIndex === undefined || !cell.formula) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    shared.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
  }
  return shared;
}

function formulaOf(cell: Cell, row: number, column: number, shared: ReadonlyMap<number, SharedFormula>): string | null {
  if (cell.formula) return `=${cell.formula}`;
  const base = cell.formulaSharedIndex === undefined ? undefined : shared.get(cell.formulaSharedIndex);
  return base ? `=${shiftFormula(base.formula, row - base.row, column - base.column)}` : null;
}

/** An empty text is a blank cell to everyone but the file. Dates come as numbers (see prepare-styles.ts). */
function plainValue(value: Cell['value']): CellValue {
  if (value === '') return null;
  return value instanceof Date ? value.toISOString() : value;
}
