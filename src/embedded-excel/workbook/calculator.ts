import type { CellValue } from '../../core/grid/grid';
import { FormulaEngine, type FormulaResult } from './formula-engine';

/** Where a cell stands: the calculator's own number of its sheet, row and column from 0. */
export interface CalculatedPlace {
  readonly place: number;
  readonly row: number;
  readonly column: number;
}

/** What a cell holds now. A formula is prepared, has its `=`, and names its sheet. */
export type Put = CalculatedPlace &
  (
    | { readonly value: CellValue; readonly error: boolean; readonly formula?: never }
    | { readonly formula: string; readonly sheet: string }
  );

/** One calculation: what became other than the last time, and what is asked beside the cells. Plain data, for another thread. */
export interface CalculationJob {
  /** Sheets, names or tables changed: what was put before is gone. */
  readonly fresh: boolean;
  /** Names of sheets that come to those put before. */
  readonly sheets: readonly string[];
  readonly puts: readonly Put[];
  /** Whether formulas in cells are wanted, too. */
  readonly cells: boolean;
  /** Formulas that stand in no cell; their references name their sheets. */
  readonly asked: readonly string[];
}

export interface CalculationAnswer {
  /** Formulas in cells that came to something else than the last time they were told. */
  readonly results: readonly (CalculatedPlace & FormulaResult)[];
  /** In the order asked. */
  readonly asked: readonly FormulaResult[];
}

/** Carries out one job after another: in this thread, or in another one. */
export type Calculate = (job: CalculationJob) => CalculationAnswer | Promise<CalculationAnswer>;

interface KnownFormula {
  readonly at: CalculatedPlace;
  told: FormulaResult | null;
}

/** The calculation of one workbook, over a copy of the cells that formulas speak of. */
export class Calculator {
  private engine: FormulaEngine | null = null;
  private readonly formulas = new Map<string, KnownFormula>();

  carryOut({ fresh, sheets, puts, cells, asked }: CalculationJob): CalculationAnswer {
    if (fresh) this.free();
    this.engine ??= new FormulaEngine();
    const { engine } = this;
    for (const sheet of sheets) engine.addSheet(sheet);
    for (const put of puts) this.put(engine, put);
    return { results: cells ? this.results(engine) : [], asked: asked.length > 0 ? engine.evaluate(asked) : [] };
  }

  free(): void {
    this.engine?.free();
    this.engine = null;
    this.formulas.clear();
  }

  private put(engine: FormulaEngine, put: Put): void {
    const { place, row, column } = put;
    const key = `${place}:${row}:${column}`;
    if (put.formula === undefined) {
      engine.putValue(place, row, column, put.value, put.error);
      this.formulas.delete(key);
    } else {
      engine.putFormula(place, row, column, put.sheet, put.formula);
      this.formulas.set(key, { at: { place, row, column }, told: null });
    }
  }

  private results(engine: FormulaEngine): CalculationAnswer['results'] {
    engine.calculate();
    const results: (CalculatedPlace & FormulaResult)[] = [];
    for (const known of this.formulas.values()) {
      const result = engine.result(known.at.place, known.at.row, known.at.column);
      if (known.told?.value === result.value && known.told.error === result.error) continue;
      known.told = result;
      results.push({ ...known.at, ...result });
    }
    return results;
  }
}

/** A calculator in this thread. */
export function calculatesHere(): Calculate {
  const calculator = new Calculator();
  return (job) => calculator.carryOut(job);
}
