import type { FieldValue } from '../../form/kohyo';
import type { Grid } from '../../grid/grid';
import type { Fix } from '../finding';
import { valueIn } from '../value-in';

/** Writes one of the plan's own words into the cell. */
export function choiceFix(grids: readonly Grid[], { cell }: FieldValue, choice: string): Fix {
  return {
    title: 'K5.choose',
    params: { choice },
    edits: [{ cell, before: valueIn(grids, cell), value: choice, numberFormat: null }],
  };
}
