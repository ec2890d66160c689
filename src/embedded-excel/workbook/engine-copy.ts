import { type ModelCell, placeOf } from '../../xlsx/model';
import type { CalculationJob, Put } from './calculator';
import { referencesIn } from './formula-text';
import type { LiveSheet } from './live-sheet';
import { isCalculable, prepareFormula, type Vocabulary } from './prepare-formula';

/** What is calculated. */
export interface Calculated extends Vocabulary {
  readonly sheets: readonly LiveSheet[];
}

/**
 * What the calculator has of the workbook: the sheets that hold a formula or that one speaks of. It follows edits one by one, and is made
 * anew when sheets, names or tables change.
 */
export class EngineCopy {
  private readonly formulas = new Map<LiveSheet, Set<number>>();
  /** The calculator's numbers of the sheets that it has. */
  private readonly places = new Map<LiveSheet, number>();
  private readonly changed = new Map<LiveSheet, Set<number>>();
  /** Names and tables as they are while formulas are copied. */
  private words: Vocabulary = { names: [], tables: [] };
  /** Whether the calculator has to begin anew. */
  private fresh = true;
  /** Whether `formulas` and the copy still fit the workbook's sheets, names and tables. */
  private collected = false;

  constructor(private readonly workbook: Calculated) {}

  contentChanged(sheet: LiveSheet, key: number, cell: ModelCell | undefined): void {
    if (!this.collected) return;
    const formulas = this.formulas.get(sheet) ?? new Set();
    this.formulas.set(sheet, formulas);
    if (cell?.formula !== undefined) formulas.add(key);
    else formulas.delete(key);
    const changed = this.changed.get(sheet) ?? new Set();
    this.changed.set(sheet, changed.add(key));
  }

  structureChanged(): void {
    this.collected = false;
  }

  sheetAt(place: number): LiveSheet | null {
    for (const [sheet, at] of this.places) if (at === place) return sheet;
    return null;
  }

  /** Whether the calculator has yet to hear what the cell holds. */
  isChanged(sheet: LiveSheet, key: number): boolean {
    return this.changed.get(sheet)?.has(key) ?? false;
  }

  /** Names and tables, as formulas are prepared by them. */
  vocabulary(): Vocabulary {
    return { names: [...this.workbook.names], tables: this.workbook.tables };
  }

  /** What the calculator is to do; null where there is nothing: no formula in any cell, and none asked. */
  job(cells: boolean, asked: readonly string[]): CalculationJob | null {
    if (!this.collected) this.collect();
    const hasFormulas = [...this.formulas.values()].some((keys) => keys.size > 0);
    if (!hasFormulas && asked.length === 0) {
      if (this.fresh) this.changed.clear();
      return null;
    }
    this.words = this.vocabulary();
    const before = this.places.size;
    const puts: Put[] = [];
    const brought: LiveSheet[] = [];
    for (const [sheet, keys] of this.changed) {
      const place = this.places.get(sheet);
      if (place === undefined) continue;
      for (const key of keys) this.put(puts, brought, place, sheet, key, sheet.model.cells.get(key));
    }
    this.changed.clear();
    for (const [sheet, keys] of this.formulas) if (keys.size > 0) this.bring(brought, sheet);
    for (const formula of asked) this.bringNamed(brought, formula);
    for (let sheet = brought.pop(); sheet; sheet = brought.pop()) this.putAll(puts, brought, sheet);
    const { fresh } = this;
    this.fresh = false;
    const sheets = [...this.places.keys()].slice(before).map((sheet) => sheet.name);
    return { fresh, sheets, puts, cells: cells && hasFormulas, asked };
  }

  private collect(): void {
    this.fresh = true;
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

  private bring(brought: LiveSheet[], sheet: LiveSheet): void {
    if (this.places.has(sheet)) return;
    this.places.set(sheet, this.places.size);
    brought.push(sheet);
  }

  /** The sheets that a formula speaks of. Any of them, when it makes up addresses itself. */
  private bringNamed(brought: LiveSheet[], formula: string): void {
    if (/INDIRECT/i.test(formula)) for (const sheet of this.workbook.sheets) this.bring(brought, sheet);
    if (!formula.includes('!')) return;
    for (const name of new Set(referencesIn(formula).map((reference) => reference.sheet?.toLowerCase()))) {
      const sheet = this.workbook.sheets.find((one) => one.name.toLowerCase() === name);
      if (sheet) this.bring(brought, sheet);
    }
  }

  private putAll(puts: Put[], brought: LiveSheet[], sheet: LiveSheet): void {
    const place = this.places.get(sheet);
    if (place === undefined) return;
    for (const [key, cell] of sheet.model.cells) {
      if (cell.value !== null || cell.formula !== undefined) this.put(puts, brought, place, sheet, key, cell);
    }
  }

  private put(
    puts: Put[],
    brought: LiveSheet[],
    place: number,
    sheet: LiveSheet,
    key: number,
    cell: ModelCell | undefined,
  ): void {
    const { row, column } = placeOf(key);
    if (cell?.formula === undefined) {
      puts.push({ place, row, column, value: cell?.value ?? null, error: cell?.error ?? false });
      return;
    }
    const formula = prepareFormula(cell.formula, { sheet: sheet.name, row, column }, this.words);
    if (!isCalculable(formula)) {
      // It keeps what it came to where the workbook was saved.
      puts.push({ place, row, column, value: cell.value, error: cell.error ?? false });
      this.formulas.get(sheet)?.delete(key);
      return;
    }
    this.bringNamed(brought, formula);
    puts.push({ place, row, column, formula, sheet: sheet.name });
  }
}
