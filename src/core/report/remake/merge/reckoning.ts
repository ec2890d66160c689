import { moveFormula } from '../../../grid/shift-formula';
import type { MadeSheet } from './made-sheet';
import type { MergeDraft } from './merge-draft';
import type { StandingCell, StandingCells } from './standing-sheet';

/** Columns of people's in the list of their own sheet that reckon the same in every row: a new row reckons it, too. */
export class Reckoning {
  /** Column → its formula as it stands in row 0. */
  private readonly formulas: ReadonlyMap<number, string>;

  /** `rows`: those of the list as it stands; `ours`: the columns that people do not write. */
  constructor(cells: StandingCells, rows: readonly number[], ours: ReadonlySet<number>) {
    const written = new Map<number, StandingCell[]>();
    for (const cell of rows.flatMap((row) => cells.row(row))) {
      if (ours.has(cell.column) || (cell.formula === null && cell.value === null)) continue;
      written.set(cell.column, [...(written.get(cell.column) ?? []), cell]);
    }
    this.formulas = new Map(
      [...written].flatMap(([column, own]): [number, string][] => {
        const [first] = own;
        const formula = first === undefined ? null : inRowNought(first);
        return formula !== null && own.every((cell) => inRowNought(cell) === formula) ? [[column, formula]] : [];
      }),
    );
  }

  holds(cell: StandingCell): boolean {
    const formula = this.formulas.get(cell.column);
    return formula !== undefined && inRowNought(cell) === formula;
  }

  /** Fills the rows in which nobody wrote. */
  fill(draft: MergeDraft, { rows }: MadeSheet): void {
    for (const { row, kind } of rows) {
      if (kind !== 'line') continue;
      for (const [column, formula] of this.formulas) draft.reckon({ row, column }, moveFormula(formula, 0, row));
    }
  }
}

function inRowNought({ row, formula }: StandingCell): string | null {
  return formula === null ? null : moveFormula(formula, row, 0);
}
