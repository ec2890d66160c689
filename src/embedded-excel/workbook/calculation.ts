import type { CellValue } from '../../core/grid/grid';
import { cellKey, type ModelCell } from '../../xlsx/model';
import { type Area, boundingArea, cellArea } from './area';
import { type Calculate, type CalculationAnswer, calculatesHere } from './calculator';
import { type Calculated, EngineCopy } from './engine-copy';
import type { FormulaResult } from './formula-engine';
import type { LiveSheet } from './live-sheet';
import { type FormulaPlace, isCalculable, prepareFormula } from './prepare-formula';

/** In place of a formula that the library cannot bear. */
const NOT_CALCULATED = '=NA()';
/** Formulas that stand in no cell, whose results are remembered. */
const MOST_ANSWERS = 20_000;

export interface Told {
  /** Formulas of a sheet came to something else; the area holds them. */
  results(sheet: LiveSheet, area: Area): void;
  /** What was asked beside the cells is known now. */
  answers(): void;
}

/** An action needs what is still being calculated: it is to be tried again when `Calculation.settled()`. */
export class Uncalculated extends Error {}

/**
 * Keeps formulas' values up to date. The library is only woken when there is a formula. Calculated in another thread, values are those of
 * before until the new ones come, which `told` hears of; who must not see them asks within `exactly`, or waits until all is `settled`.
 */
export class Calculation {
  mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private readonly copy: EngineCopy;
  private stale = false;
  /** Counts the states of the workbook. */
  private state = 0;
  private structure = 0;
  /** What another thread is at; it never rejects. */
  private running: Promise<void> | null = null;
  private again: 'no' | 'yes' | 'forced' = 'no';
  private isExact = false;
  private fault: unknown = null;
  /** What formulas came to that stand in no cell, and in which state; those that are to be asked. */
  private readonly answers = new Map<string, { readonly result: FormulaResult; readonly state: number }>();
  private readonly wanted = new Set<string>();

  constructor(
    workbook: Calculated,
    private readonly told: Told,
    private readonly calculate: Calculate = calculatesHere(),
  ) {
    this.copy = new EngineCopy(workbook);
  }

  /** Something changed that is not calculated yet. */
  get isPending(): boolean {
    return this.stale && this.mode === 'Manual';
  }

  contentChanged(sheet: LiveSheet, key: number, cell: ModelCell | undefined): void {
    this.stale = true;
    this.state += 1;
    this.copy.contentChanged(sheet, key, cell);
  }

  /** Sheets, names or tables changed: the copy is made anew when it is next needed. */
  structureChanged(): void {
    this.stale = true;
    this.state += 1;
    this.structure += 1;
    this.copy.structureChanged();
  }

  /**
   * Calculates what changed, if it is to be; `forced` also when calculation is manual. Throws Uncalculated within `exactly`, where another
   * thread has to calculate first.
   */
  refresh(forced = false): void {
    if (!this.stale || (this.mode === 'Manual' && !forced)) {
      // There is nothing new to be calculated.
    } else if (this.running) this.again = forced ? 'forced' : 'yes';
    else this.start(true);
    if (this.running && this.isExact) throw new Uncalculated();
  }

  /** What formulas come to that stand in no cell, each as if it stood at its place; what they came to before where that is not known yet. */
  evaluate(formulas: readonly { readonly formula: string; readonly at: FormulaPlace }[]): CellValue[] {
    if (formulas.length === 0) return [];
    this.refresh();
    const vocabulary = this.copy.vocabulary();
    const prepared = formulas.map(({ formula, at }) => {
      const asked = prepareFormula(formula, at, vocabulary, true);
      return isCalculable(asked) ? asked : NOT_CALCULATED;
    });
    for (const one of prepared) if (this.answers.get(one)?.state !== this.state) this.wanted.add(one);
    if (this.wanted.size > 0) {
      if (!this.running) this.start(false);
      if (this.running && this.isExact) throw new Uncalculated();
    }
    return prepared.map((one) => this.answers.get(one)?.result.value ?? null);
  }

  /** Does what must see every value as it is now, or throws Uncalculated: then it is to be done again once all is settled. */
  exactly<Result>(act: () => Result): Result {
    this.isExact = true;
    try {
      return act();
    } finally {
      this.isExact = false;
    }
  }

  /** Until nothing is to be calculated any more. Rejects with what kept the other thread from it. */
  async settled(forced = false): Promise<void> {
    this.refresh(forced);
    while (this.running) {
      await this.running;
      if (this.fault !== null) throw this.fault;
      this.refresh(forced);
    }
  }

  private start(cells: boolean): void {
    if (cells) this.stale = false;
    this.fault = null;
    const asked = [...this.wanted];
    this.wanted.clear();
    const job = this.copy.job(cells, asked);
    if (!job) return;
    const { state, structure } = this;
    const answered = this.calculate(job);
    if (!(answered instanceof Promise)) {
      this.take(answered, asked, state);
      return;
    }
    this.running = answered.then(
      (answer) => {
        this.running = null;
        // Cells moved meanwhile: all is to be calculated anew anyway.
        if (structure === this.structure) this.take(answer, asked, state);
        if (asked.length > 0) this.told.answers();
        this.goOn();
      },
      (fault: unknown) => {
        this.running = null;
        this.fault = fault;
        // What it has of the workbook is not known.
        this.structureChanged();
      },
    );
  }

  /** What was asked for while another thread was at it. */
  private goOn(): void {
    const { again } = this;
    this.again = 'no';
    if (again !== 'no') this.refresh(again === 'forced');
    if (!this.running && this.wanted.size > 0) this.start(false);
  }

  private take(answer: CalculationAnswer, asked: readonly string[], state: number): void {
    if (this.answers.size > MOST_ANSWERS) this.answers.clear();
    for (const [at, result] of answer.asked.entries()) this.answers.set(asked[at] ?? '', { result, state });
    const changed = new Map<LiveSheet, Area>();
    for (const { place, row, column, value, error } of answer.results) {
      const sheet = this.copy.sheetAt(place);
      const cell = sheet?.model.cells.get(cellKey(row, column));
      if (!sheet || cell?.formula === undefined || this.copy.isChanged(sheet, cellKey(row, column))) continue;
      if (!setResult(cell, { value, error })) continue;
      const had = changed.get(sheet);
      changed.set(sheet, had ? boundingArea(had, cellArea(row, column)) : cellArea(row, column));
    }
    for (const [sheet, area] of changed) this.told.results(sheet, area);
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
