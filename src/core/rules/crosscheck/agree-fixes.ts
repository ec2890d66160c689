import type { FieldValue } from '../../form/kohyo';
import type { TableCell } from '../../organisation/tables';
import type { CellFacts } from '../facts/cell-facts';
import type { Fix } from '../finding';

/** Writes what the 個票 says into the office's table. */
export function fixTable(cells: CellFacts, { cell }: TableCell, choice: string | number): Fix {
  return {
    title: 'K6.table',
    params: { choice: String(choice) },
    edits: [{ cell, before: cells.raw(cell), value: choice, numberFormat: null }],
  };
}

/** Writes what the office's table says into the 個票. */
export function fixKohyo(cells: CellFacts, { cell }: Pick<FieldValue, 'cell'>, choice: string | number): Fix {
  return {
    title: 'K6.kohyo',
    params: { choice: String(choice) },
    edits: [{ cell, before: cells.raw(cell), value: choice, numberFormat: null }],
  };
}
