import { addressOf } from '../../../grid/address';
import type { Grid } from '../../../grid/grid';
import type { CellStyle } from '../../layout/cell-style';

/** A cell as it stands in the workbook, as far as a port can tell. Places are 0-based. */
export interface StandingCell {
  readonly row: number;
  readonly column: number;
  /** A date is its serial number. `null` for a cell that holds nothing but what hangs on it. */
  readonly value: string | number | boolean | null;
  /** With its `=`; `null` where the cell holds a plain value. */
  readonly formula: string | null;
  /** The place in the workbook that it links to. */
  readonly link: string | null;
  /** A comment or a link of somebody's own hangs on it. */
  readonly attached: boolean;
  /** A data validation holds there. In cells that we leave to be filled in it may be ours. */
  readonly validated?: boolean;
  /** `#RRGGBB`; `null` for none. */
  readonly fill: string | null;
  /** Letters and number format, where the port tells them. */
  readonly style?: CellStyle;
  /** The same for two cells that look the same, where the port can tell. */
  readonly look?: string;
}

/** A sheet of ours as people left it. */
export interface StandingSheet {
  readonly name: string;
  readonly cells: readonly StandingCell[];
  /** The last row that was ours when the sheet was made, where the workbook still says it. */
  readonly bottom: number | null;
  /** True where the port cannot see all that hangs on cells: it then goes along with every cell of ours that moves. */
  readonly unseen?: boolean;
  /** Column → width in characters, where it is not the default. */
  readonly widths: ReadonlyMap<number, number>;
  /** Rows that are hidden, where the port knows. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Row → height in points, where the port knows and it is not the default. */
  readonly heights?: ReadonlyMap<number, number>;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A sheet as it was read for checking: what hangs on its cells is not known. */
export function standingOf(grid: Grid): StandingSheet {
  const cells = grid.values.flatMap((line, y) =>
    line.flatMap((value, x): StandingCell[] => {
      const at = { row: grid.top + y, column: grid.left + x };
      const formula = grid.formulas?.[addressOf(at)] ?? null;
      if (value === null && formula === null) return [];
      return [{ ...at, value, formula, link: null, attached: false, fill: null }];
    }),
  );
  return { name: grid.sheet, cells, bottom: null, widths: new Map() };
}

/** True for a cell in which somebody could read something. */
export function saysSomething(cell: StandingCell | undefined): boolean {
  return cell !== undefined && (cell.formula !== null || (cell.value !== null && cell.value !== ''));
}

/** Looks up the cells of a sheet. */
export class StandingCells {
  private readonly rows = new Map<number, Map<number, StandingCell>>();
  readonly bottom: number;
  readonly right: number;

  constructor(readonly sheet: StandingSheet) {
    let bottom = -1;
    let right = -1;
    for (const cell of sheet.cells) {
      const row = this.rows.get(cell.row) ?? new Map<number, StandingCell>();
      row.set(cell.column, cell);
      this.rows.set(cell.row, row);
      bottom = Math.max(bottom, cell.row);
      right = Math.max(right, cell.column);
    }
    this.bottom = bottom;
    this.right = right;
  }

  at(row: number, column: number): StandingCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cells of a row, from left to right. */
  row(row: number): readonly StandingCell[] {
    return [...(this.rows.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column);
  }

  /** Rows that hold any cell, from the top. */
  rowNumbers(): readonly number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }
}
