import type { CellValue } from '../../../core/grid/grid';
import { type ModelCell, placeOf } from '../../../xlsx/model';
import { FormulaEngine, type FormulaResult } from './formula-engine';
import type { LiveSheet } from './live-sheet';
import { type FormulaPlace, prepareFormula, type Vocabulary } from './prepare-formula';

/** What is calculated. */
export interface Calculated extends Vocabulary {
  readonly sheets: readonly LiveSheet[];
}

/**
 * Keeps formulas' values up to date. The library is only woken when there is a formula; it then holds a copy of every cell,
 * which follows edits one by one and is made anew when sheets, names or tables change.
 */
export class Calculation {
  mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private engine: FormulaEngine | null = null;
  private readonly formulas = new Map<LiveSheet, Set<number>>();
  private readonly changed = new Map<LiveSheet, Set<number>>();
  private stale = false;

  constructor(private readonly workbook: Calculated) {}

  /** Something changed that is not calculated yet. */
  get isPending(): boolean {
    return this.stale && this.mode === 'Manual';
  }

  contentChanged(sheet: LiveSheet, key: number, cell: ModelCell | undefined): void {
    const formulas = this.formulas.get(sheet) ?? new Set();
    this.formulas.set(sheet, formulas);
    if (cell?.formula !== undefined) formulas.add(key);
    else formulas.delete(key);
    const changed = this.changed.get(sheet) ?? new Set();
    this.changed.set(sheet, changed.add(key));
    this.stale = true;
  }

  /** Sheets, names or tables changed: the copy is made anew when it is next needed. */
  structureChanged(): void {
    this.engine?.free();
    this.engine = null;
    this.formulas.clear();
    for (const sheet of this.workbook.sheets) {
      const keys = new Set<number>();
      for (const [key, cell] of sheet.model.cells) if (cell.formula !== undefined) keys.add(key);
      this.formulas.set(sheet, keys);
    }
    this.stale = true;
  }

  /** Calculates what changed, if it is to be; `forced` also when calculation is manual. */
  refresh(forced = false): void {
    if (!this.stale || (this.mode === 'Manual' && !forced)) return;
    this.stale = false;
    if (![...this.formulas.values()].some((keys) => keys.size > 0)) {
      if (!this.engine) this.changed.clear();
      return;
    }
    const engine = this.upToDate();
    engine.calculate();
    for (const [place, sheet] of this.workbook.sheets.entries()) {
      for (const key of this.formulas.get(sheet) ?? []) {
        const { row, column } = placeOf(key);
        const cell = sheet.model.cells.get(key);
        if (cell && sheet.enableCalculation) setResult(cell, engine.result(place, row, column));
      }
    }
  }

  /** What formulas come to that stand in no cell, each as if it stood at its place. */
  evaluate(formulas: readonly { readonly formula: string; readonly at: FormulaPlace }[]): CellValue[] {
    if (formulas.length === 0) return [];
    this.refresh();
    const prepared = formulas.map(({ formula, at }) => prepareFormula(formula, at, this.workbook, true));
    return this.upToDate()
      .evaluate(prepared)
      .map((result) => result.value);
  }

  private upToDate(): FormulaEngine {
    if (this.engine) {
      for (const [sheet, keys] of this.changed) {
        const place = this.workbook.sheets.indexOf(sheet);
        if (place >= 0) for (const key of keys) this.copy(this.engine, place, sheet, key, sheet.model.cells.get(key));
      }
    } else {
      this.engine = new FormulaEngine();
      for (const sheet of this.workbook.sheets) this.engine.addSheet(sheet.name);
      for (const [place, sheet] of this.workbook.sheets.entries()) {
        for (const [key, cell] of sheet.model.cells) {
          if (cell.value !== null || cell.formula !== undefined) this.copy(this.engine, place, sheet, key, cell);
        }
      }
    }
    this.changed.clear();
    return this.engine;
  }

  private copy(engine: FormulaEngine, place: number, sheet: LiveSheet, key: number, cell: ModelCell | undefined): void {
    const { row, column } = placeOf(key);
    if (cell?.formula === undefined) {
      engine.putValue(place, row, column, cell?.value ?? null, cell?.error ?? false);
      return;
    }
    const prepared = prepareFormula(cell.formula, { sheet: sheet.name, row, column }, this.workbook);
    engine.putFormula(place, row, column, sheet.name, prepared);
  }
}

function setResult(cell: ModelCell, result: FormulaResult): void {
  cell.value = result.value;
  if (result.error) cell.error = true;
  else delete cell.error;
}
