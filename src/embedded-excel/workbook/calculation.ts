import type { CellValue } from '../../core/grid/grid';
import { cellKey, type ModelCell, placeOf } from '../../xlsx/model';
import { type Area, boundingArea, cellArea } from './area';
import { FormulaEngine, type FormulaResult } from './formula-engine';
import { referencesIn } from './formula-text';
import type { LiveSheet } from './live-sheet';
import { type FormulaPlace, isCalculable, prepareFormula, type Vocabulary } from './prepare-formula';

/** In place of a formula that the library cannot bear. */
const NOT_CALCULATED = '=NA()';

/** What is calculated. */
export interface Calculated extends Vocabulary {
  readonly sheets: readonly LiveSheet[];
}

/**
 * Keeps formulas' values up to date. The library is only woken when there is a formula; it then holds a copy of the cells that formulas speak of,
 * which follows edits one by one and is made anew when sheets, names or tables change.
 */
export class Calculation {
  mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private engine: FormulaEngine | null = null;
  private readonly formulas = new Map<LiveSheet, Set<number>>();
  /** Where the copy has the sheets it has. */
  private readonly places = new Map<LiveSheet, number>();
  /** Sheets of the copy whose cells are still to be copied. */
  private readonly brought: LiveSheet[] = [];
  private readonly changed = new Map<LiveSheet, Set<number>>();
  /** Names and tables as they are while formulas are copied. */
  private vocabulary: Vocabulary = { names: [], tables: [] };
  private stale = false;
  /** Whether `formulas` and the copy still fit the workbook's sheets, names and tables. */
  private collected = false;

  /** `told` hears of each sheet where formulas came to something else, and of the area that holds them. */
  constructor(
    private readonly workbook: Calculated,
    private readonly told: (sheet: LiveSheet, area: Area) => void,
  ) {}

  /** Something changed that is not calculated yet. */
  get isPending(): boolean {
    return this.stale && this.mode === 'Manual';
  }

  contentChanged(sheet: LiveSheet, key: number, cell: ModelCell | undefined): void {
    this.stale = true;
    if (!this.collected) return;
    const formulas = this.formulas.get(sheet) ?? new Set();
    this.formulas.set(sheet, formulas);
    if (cell?.formula !== undefined) formulas.add(key);
    else formulas.delete(key);
    const changed = this.changed.get(sheet) ?? new Set();
    this.changed.set(sheet, changed.add(key));
  }

  /** Sheets, names or tables changed: the copy is made anew when it is next needed. */
  structureChanged(): void {
    this.collected = false;
    this.stale = true;
  }

  /** Calculates what changed, if it is to be; `forced` also when calculation is manual. */
  refresh(forced = false): void {
    if (!this.stale || (this.mode === 'Manual' && !forced)) return;
    const changed = new Map<LiveSheet, Area>();
    this.stale = false;
    if (!this.collected) this.collect();
    if (![...this.formulas.values()].some((keys) => keys.size > 0)) {
      if (!this.engine) this.changed.clear();
      return;
    }
    const engine = this.upToDate();
    engine.calculate();
    for (const [sheet, place] of this.places) {
      for (const key of this.formulas.get(sheet) ?? []) {
        const { row, column } = placeOf(key);
        const cell = sheet.model.cells.get(key);
        if (!cell || !setResult(cell, engine.result(place, row, column))) continue;
        const had = changed.get(sheet);
        changed.set(sheet, had ? boundingArea(had, cellArea(row, column)) : cellArea(row, column));
      }
    }
    for (const [sheet, area] of changed) this.told(sheet, area);
  }

  /** What formulas come to that stand in no cell, each as if it stood at its place. */
  evaluate(formulas: readonly { readonly formula: string; readonly at: FormulaPlace }[]): CellValue[] {
    if (formulas.length === 0) return [];
    this.refresh();
    const engine = this.upToDate();
    const words = this.vocabulary;
    const prepared = formulas.map(({ formula, at }) => {
      const asked = prepareFormula(formula, at, words, true);
      return isCalculable(asked) ? asked : NOT_CALCULATED;
    });
    for (const formula of prepared) this.bringNamed(engine, formula);
    this.copyBrought(engine);
    return engine.evaluate(prepared).map((result) => result.value);
  }

  private collect(): void {
    this.engine?.free();
    this.engine = null;
    this.places.clear();
    this.changed.clear();
    this.formulas.clear();
    for (const sheet of this.workbook.sheets) {
      const keys = new Set<number>();
      for (const [key, cell] of sheet.model.cells) if (cell.formula !== undefined) keys.add(key);
      this.formulas.set(sheet, keys);
    }
    this.collected = true;
  }

  /** The copy, with every sheet that has a formula and every sheet that one speaks of; others are never copied. */
  private upToDate(): FormulaEngine {
    if (!this.collected) this.collect();
    this.vocabulary = { names: [...this.workbook.names], tables: this.workbook.tables };
    const engine = this.engine ?? new FormulaEngine();
    this.engine = engine;
    for (const [sheet, keys] of this.changed) {
      const place = this.places.get(sheet);
      if (place !== undefined) for (const key of keys) this.copy(engine, place, sheet, key, sheet.model.cells.get(key));
    }
    this.changed.clear();
    for (const [sheet, keys] of this.formulas) if (keys.size > 0) this.bring(engine, sheet);
    this.copyBrought(engine);
    return engine;
  }

  private bring(engine: FormulaEngine, sheet: LiveSheet): void {
    if (this.places.has(sheet)) return;
    this.places.set(sheet, engine.addSheet(sheet.name));
    this.brought.push(sheet);
  }

  /** The sheets that a formula speaks of. Any of them, when it makes up addresses itself. */
  private bringNamed(engine: FormulaEngine, formula: string): void {
    if (/INDIRECT/i.test(formula)) for (const sheet of this.workbook.sheets) this.bring(engine, sheet);
    if (!formula.includes('!')) return;
    for (const name of new Set(referencesIn(formula).map((reference) => reference.sheet?.toLowerCase()))) {
      const sheet = this.workbook.sheets.find((one) => one.name.toLowerCase() === name);
      if (sheet) this.bring(engine, sheet);
    }
  }

  private copyBrought(engine: FormulaEngine): void {
    for (let sheet = this.brought.pop(); sheet; sheet = this.brought.pop()) {
      const place = this.places.get(sheet);
      if (place === undefined) continue;
      for (const [key, cell] of sheet.model.cells) {
        if (cell.value !== null || cell.formula !== undefined) this.copy(engine, place, sheet, key, cell);
      }
    }
  }

  private copy(engine: FormulaEngine, place: number, sheet: LiveSheet, key: number, cell: ModelCell | undefined): void {
    const { row, column } = placeOf(key);
    if (cell?.formula === undefined) {
      engine.putValue(place, row, column, cell?.value ?? null, cell?.error ?? false);
      return;
    }
    const prepared = prepareFormula(cell.formula, { sheet: sheet.name, row, column }, this.vocabulary);
    if (!isCalculable(prepared)) {
      // It keeps what it came to where the workbook was saved.
      engine.putValue(place, row, column, cell.value, cell.error ?? false);
      this.formulas.get(sheet)?.delete(cellKey(row, column));
      return;
    }
    this.bringNamed(engine, prepared);
    engine.putFormula(place, row, column, sheet.name, prepared);
  }
}

/** Whether it was something else before. */
function setResult(cell: ModelCell, result: FormulaResult): boolean {
  const isNew = cell.value !== result.value;
  cell.value = result.value;
  if (result.error) cell.error = true;
  else delete cell.error;
  return isNew;
}
