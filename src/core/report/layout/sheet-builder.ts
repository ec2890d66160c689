import type { Look, PlannedCell, PlannedRange, PlannedValue } from './sheet-plan';

/** What may be said of a cell beyond its value and look. */
export interface CellExtras {
  readonly numberFormat?: string;
  readonly link?: string;
}

/** Whatever a sheet said is text, whatever it begins with. */
export function text(words: string): PlannedValue {
  return { kind: 'text', text: words };
}

export function number(value: number): PlannedValue {
  return { kind: 'number', value };
}

export function formula(formulaText: string, cached: number | string): PlannedValue {
  return { kind: 'formula', formula: `=${formulaText}`, cached };
}

/** Gathers cells, merges and heights while a sheet is planned. */
export class SheetBuilder {
  readonly cells: PlannedCell[] = [];
  readonly merges: PlannedRange[] = [];
  readonly heights: Record<number, number> = {};

  put(row: number, column: number, value: PlannedValue | null, look: Look, extras: CellExtras = {}): void {
    this.cells.push({ row, column, value, look, ...extras });
  }

  /** A cell over a rectangle: every cell of it gets the look, so that borders close all round. */
  putMerged(range: PlannedRange, value: PlannedValue | null, look: Look, extras: CellExtras = {}): void {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        if (row === range.top && column === range.left) this.put(row, column, value, look, extras);
        else this.put(row, column, null, look);
      }
    }
    if (range.bottom > range.top || range.right > range.left) this.merges.push(range);
  }
}
