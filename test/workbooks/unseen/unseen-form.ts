import { addressOf } from '../../../src/core/grid/address';
import type { CellRange, Grid } from '../../../src/core/grid/grid';
import { gridOf } from '../sheet';

/** A place for a value: the key a person gives it, and what is filled in. `own`: any field of the office's own. */
export interface Blank {
  readonly key: string;
  readonly value: string | number | null;
}

export const v = (key: string, value: string | number | null): Blank => ({ key, value });

type Cell = string | null | Blank;

/** A form of another kind, invented: what stands on it, and where which value belongs. */
export interface UnseenForm {
  readonly name: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly Cell[])[];
    readonly merges?: readonly CellRange[];
  }[];
}

const isBlank = (cell: Cell): cell is Blank => cell !== null && typeof cell === 'object';

function grids(form: UnseenForm, write: (blank: Blank) => string | number | null): Grid[] {
  return form.sheets.map(({ name, rows, merges }, position) => ({
    ...gridOf(
      { name, labels: [], rows: rows.map((row) => row.map((cell) => (isBlank(cell) ? write(cell) : cell))) },
      position,
    ),
    ...(merges ? { merges } : {}),
  }));
}

export const blankOf = (form: UnseenForm): Grid[] => grids(form, () => null);
export const filledOf = (form: UnseenForm): Grid[] => grids(form, ({ value }) => value);

/** Every filled place: `シート!B3` → the key that a person gives it. */
export function truthOf(form: UnseenForm): ReadonlyMap<string, string> {
  const truth = new Map<string, string>();
  for (const { name, rows } of form.sheets)
    rows.forEach((row, y) => {
      row.forEach((cell, x) => {
        if (isBlank(cell) && cell.value !== null) truth.set(`${name}!${addressOf({ row: y, column: x })}`, cell.key);
      });
    });
  return truth;
}
