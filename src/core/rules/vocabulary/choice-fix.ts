import type { FieldValue } from '../../form/kohyo';
import type { CellFacts } from '../facts/cell-facts';
import type { Fix } from '../finding';

/** Writes one of the plan's own words into the cell. */
export function choiceFix(cells: CellFacts, { cell }: FieldValue, choice: string): Fix {
  return {
    title: 'K5.choose',
    params: { choice },
    edits: [{ cell, before: cells.raw(cell), value: choice, numberFormat: null }],
  };
}
