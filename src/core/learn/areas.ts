import { type CellRange, type Grid, textAt } from '../grid/grid';

/** A written cell with the columns and rows that its merged area covers. */
export interface Area extends CellRange {
  readonly text: string;
}

/** What is written on a blank form, area by area. Built once per sheet. */
export class Areas {
  private readonly written: readonly Area[];

  constructor(
    private readonly grid: Grid,
    private readonly used: CellRange,
  ) {
    const merges = new Map((grid.merges ?? []).map((merge) => [`${merge.top}:${merge.left}`, merge]));
    const written: Area[] = [];
    for (let row = used.top; row <= used.bottom; row += 1)
      for (let column = used.left; column <= used.right; column += 1) {
        const text = textAt(grid, row, column);
        if (text.trim() === '') continue;
        const merge = merges.get(`${row}:${column}`);
        written.push({ top: row, left: column, bottom: merge?.bottom ?? row, right: merge?.right ?? column, text });
      }
    this.written = written;
  }

  get hasMerges(): boolean {
    return (this.grid.merges ?? []).length > 0;
  }

  /** Those that begin in a row, from left to right. */
  inRow(row: number): readonly Area[] {
    return this.written.filter(({ top }) => top === row);
  }

  /** Those that begin above a row and reach into it. */
  reachingInto(row: number): readonly Area[] {
    return this.written.filter(({ top, bottom }) => top < row && bottom >= row);
  }

  isBlank(row: number): boolean {
    return row > this.used.bottom || this.inRow(row).length === 0;
  }

  /** The merged area that begins at a place, blank or written. */
  mergeAt(row: number, column: number): CellRange | null {
    return (
      (this.grid.merges ?? []).find(
        ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
      ) ?? null
    );
  }

  /** True when one merged area of the row covers more than one of the columns: one value for all of them. */
  spans(row: number, columns: readonly number[]): boolean {
    return (this.grid.merges ?? []).some(
      ({ top, bottom, left, right }) =>
        top <= row && row <= bottom && columns.filter((column) => left <= column && column <= right).length > 1,
    );
  }
}
