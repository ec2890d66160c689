import type { FieldValue } from '../../form/kohyo';
import type { Grid } from '../../grid/grid';
import type { TableCell } from '../../organisation/tables';
import type { Fix } from '../finding';
import { valueIn } from '../value-in';

/** Writes what the 個票 says into the office's table. */
export function fixTable(grids: readonly Grid[], { cell }: TableCell, choice: string | number): Fix {
  return {
    title: 'K6.table',
    params: { choice: String(choice) },
    edits: [{ cell, before: valueIn(grids, cell), value: choice, numberFormat: null }],
  };
}

/** Writes what the office's table says into the 個票. */
export function fixKohyo(grids: readonly Grid[], { cell }: Pick<FieldValue, 'cell'>, choice: string | number): Fix {
  return {
    title: 'K6.kohyo',
    params: { choice: String(choice) },
    edits: [{ cell, before: valueIn(grids, cell), value: choice, numberFormat: null }],
  };
}
