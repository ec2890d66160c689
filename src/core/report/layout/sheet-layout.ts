import { letteringOf } from './lettering';
import type { Look, PlannedCell, PlannedRange, PlannedValue, SheetPlan } from './sheet-plan';
import { heightOf } from './text-height';

/** What may be said of a cell beyond its value and look. */
export interface CellExtras {
  readonly numberFormat?: string;
  readonly link?: string;
  readonly dressed?: true;
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

/** What a sheet's content decides about the sheet as a whole; the rest is what was laid out. */
type SheetFrame = Required<
  Pick<SheetPlan, 'id' | 'name' | 'freeze' | 'filter' | 'print' | 'identity' | 'previousRows'>
> &
  Pick<SheetPlan, 'theirs' | 'says' | 'choices' | 'withRooms' | 'withRoomAbove' | 'headings' | 'own'> &
  Partial<Pick<SheetPlan, 'tables' | 'charts'>>;

/** A sheet while it is laid out: the widths of its columns, what stands in it so far, and the row that comes next. */
export class SheetLayout {
  readonly cells: PlannedCell[] = [];
  readonly merges: PlannedRange[] = [];
  /** Points. */
  readonly heights: Record<number, number> = {};
  /** The cursor: the 0-based row that is laid next. */
  row = 0;

  /** `widths` in characters. */
  constructor(readonly widths: readonly number[]) {}

  /** Width in characters of these columns together, both ends included. */
  across(left = 0, right = this.widths.length - 1): number {
    return this.widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
  }

  /** Points that a text of this look needs in a cell over these columns. */
  heightFor(words: string, look: Look, left: number, right = left): number {
    return heightOf(words, this.across(left, right), letteringOf(look));
  }

  put(row: number, column: number, value: PlannedValue | null, look: Look, extras: CellExtras = {}): void {
    this.cells.push({ row, column, value, look, ...extras });
  }

  /** A cell over a rectangle: every cell of it gets the look, so that borders close all round. */
  putMerged(range: PlannedRange, value: PlannedValue | null, look: Look, extras: CellExtras = {}): void {
    this.putApart(range, value, look, extras);
    if (range.bottom > range.top || range.right > range.left) this.merges.push(range);
  }

  /** The same without merging: its first cell says it. */
  putApart(range: PlannedRange, value: PlannedValue | null, look: Look, extras: CellExtras = {}): void {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        if (row === range.top && column === range.left) this.put(row, column, value, look, extras);
        else this.put(row, column, null, look, extras.dressed ? { dressed: true } : {});
      }
    }
  }

  /** Points of the rows from `from` up to, not with, `to`. */
  heightBetween(from: number, to: number): number {
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += this.heights[row] ?? 0;
    return sum;
  }

  plan(frame: SheetFrame): SheetPlan {
    const { widths, heights, cells, merges } = this;
    return { tables: [], charts: [], ...frame, widths, heights, cells, merges };
  }
}
