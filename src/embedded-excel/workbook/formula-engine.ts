import init, { initSync, Model } from '@ironcalc/wasm';
import { addressOf, quoteSheet } from '../../core/grid/address';
import type { CellValue } from '../../core/grid/grid';

/** IronCalc's number for each kind of value. */
const KIND = { number: 1, boolean: 4, error: 16 } as const;
/** A sheet of our own before the workbook's: texts of full precision, and formulas that stand in no cell. */
const SHADOW = 'kohyo shadow';
/** Columns of the shadow sheet. */
const PRECISE = 1;
const PASSING = 2;

export interface FormulaResult {
  readonly value: CellValue;
  readonly error: boolean;
}

/** Loads the calculation library once: in a page from beside the script, in Node from the bytes given. */
export async function loadFormulaEngine(wasm?: BufferSource): Promise<void> {
  if (wasm) initSync({ module: wasm });
  else await init();
}

/** One calculation of IronCalc over copies of the workbook's cells. Sheets, rows and columns are 0-based. */
export class FormulaEngine {
  private readonly model = new Model('kohyo', 'en', 'Asia/Tokyo', 'en');
  private readonly shadows = new Map<string, number>();
  private nextShadow = 1;
  private sheets = 0;

  constructor() {
    this.model.pauseEvaluation();
    this.model.renameSheet(0, SHADOW);
  }

  /** Answers the sheet's place. Every new sheet costs more than the one before: hundreds take seconds. */
  addSheet(name: string): number {
    this.model.newSheet();
    this.sheets += 1;
    this.model.renameSheet(this.sheets, name);
    return this.sheets - 1;
  }

  /** Puts a value into a cell. */
  putValue(sheet: number, row: number, column: number, value: CellValue, error: boolean): void {
    this.model.setUserInput(sheet + 1, row + 1, column + 1, inputOf(value, error));
    this.forget(sheet, row, column);
  }

  /** Puts a formula (with its `=`) into a cell. */
  putFormula(sheet: number, row: number, column: number, name: string, formula: string): void {
    this.model.setUserInput(sheet + 1, row + 1, column + 1, formula);
    const key = `${sheet}:${row}:${column}`;
    const at = this.shadows.get(key) ?? this.nextShadow++;
    this.shadows.set(key, at);
    this.model.setUserInput(0, at, PRECISE, `=${quoteSheet(name)}!${addressOf({ row, column })}&""`);
  }

  calculate(): void {
    this.model.evaluate();
  }

  result(sheet: number, row: number, column: number): FormulaResult {
    const shadow = this.shadows.get(`${sheet}:${row}:${column}`);
    const kind = this.model.getCellType(sheet + 1, row + 1, column + 1);
    // The formatted text of a number is rounded; joined to a text it keeps every digit.
    const text =
      shadow === undefined || kind === KIND.error
        ? this.model.getFormattedCellValue(sheet + 1, row + 1, column + 1)
        : this.model.getFormattedCellValue(0, shadow, PRECISE);
    return readResult(kind, text);
  }

  /** What formulas that stand in no cell come to. Their references must name their sheets. */
  evaluate(formulas: readonly string[]): FormulaResult[] {
    for (const [at, formula] of formulas.entries()) this.model.setUserInput(0, at + 1, PASSING, formula);
    this.model.evaluate();
    const results = formulas.map((_, at) =>
      readResult(this.model.getCellType(0, at + 1, PASSING), this.model.getFormattedCellValue(0, at + 1, PASSING)),
    );
    this.model.rangeClearContents(0, 1, PASSING, Math.max(1, formulas.length), PASSING);
    return results;
  }

  free(): void {
    this.model.free();
  }

  private forget(sheet: number, row: number, column: number): void {
    const shadow = this.shadows.get(`${sheet}:${row}:${column}`);
    if (shadow === undefined) return;
    this.shadows.delete(`${sheet}:${row}:${column}`);
    this.model.setUserInput(0, shadow, PRECISE, '');
  }
}

function readResult(kind: number, text: string): FormulaResult {
  // The library's word for a formula that it could not read: no value of Excel's.
  if (kind === KIND.error) return { value: text === '#ERROR!' ? '#VALUE!' : text, error: true };
  if (kind === KIND.boolean) return { value: text.toUpperCase() === 'TRUE', error: false };
  if (kind === KIND.number) {
    const number = Number(text.replaceAll(',', ''));
    return { value: text === '' ? 0 : Number.isNaN(number) ? text : number, error: false };
  }
  return { value: text, error: false };
}

function inputOf(value: CellValue, error: boolean): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return error ? value : `'${value}`;
}
