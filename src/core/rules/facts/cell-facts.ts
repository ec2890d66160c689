import type { FieldValues } from '../../form/field-values';
import type { FieldValue, Kohyo } from '../../form/kohyo';
import { sheetsOf } from '../../form/parts';
import { addressOf } from '../../grid/address';
import { type CellRef, type CellValue, type Grid, textAt, valueAt } from '../../grid/grid';

const key = (cell: CellRef): string => `${cell.row}:${cell.column}:${cell.sheet}`;

function sheetNames(fields: FieldValues): ReadonlySet<string> {
  return new Set([...fields.values()].map(({ cell }) => cell.sheet));
}

/** What is known of a cell, looked up without walking the sheets again for every finding. */
export class CellFacts {
  private readonly bySheet = new Map<string, Grid>();
  private readonly byIndex = new Map<number, Kohyo[]>();
  private readonly fields = new Map<number, Map<string, FieldValue>>();

  constructor(grids: readonly Grid[], kohyoList: readonly Kohyo[] = []) {
    for (const grid of grids) this.bySheet.set(grid.sheet, grid);
    for (const kohyo of kohyoList) this.byIndex.set(kohyo.index, [...(this.byIndex.get(kohyo.index) ?? []), kohyo]);
  }

  kohyo(index: number): Kohyo | undefined {
    return this.byIndex.get(index)?.[0];
  }

  grid(sheet: string): Grid | undefined {
    return this.bySheet.get(sheet);
  }

  /** The sheets on which cells of the 個票 stand: its own, and those of a second table. */
  sheetsOf(kohyo: Kohyo): readonly Grid[] {
    const own = sheetsOf(kohyo).map(({ sheet }) => sheet);
    return [...new Set([...own, ...kohyo.fields.derived(sheetNames)])].flatMap((name) => this.bySheet.get(name) ?? []);
  }

  /** The cell's text as shown, '' where there is none. */
  text(cell: CellRef): string {
    const grid = this.bySheet.get(cell.sheet);
    return grid ? textAt(grid, cell.row, cell.column) : '';
  }

  /** What stands in the cell, whatever it is shown as. */
  raw(cell: CellRef): CellValue {
    const grid = this.bySheet.get(cell.sheet);
    return grid ? valueAt(grid, cell.row, cell.column) : null;
  }

  isFormula(cell: CellRef): boolean {
    return this.bySheet.get(cell.sheet)?.formulas?.[addressOf(cell)] !== undefined;
  }

  /** The 個票's field whose value stands in this cell. */
  field(index: number, cell: CellRef): FieldValue | undefined {
    let cells = this.fields.get(index);
    if (!cells) {
      cells = new Map();
      const sheets = (this.byIndex.get(index) ?? []).flatMap((kohyo) => [kohyo, ...sheetsOf(kohyo)]);
      for (const value of sheets.flatMap(({ fields }) => [...fields.values()])) {
        const known = cells.get(key(value.cell));
        // Of two that share a cell the one that knows its year says more.
        if (known === undefined || (known.year === null && value.year !== null)) cells.set(key(value.cell), value);
      }
      this.fields.set(index, cells);
    }
    return cells.get(key(cell));
  }
}
