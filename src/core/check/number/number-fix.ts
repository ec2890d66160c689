import type { Grid } from '../../grid/grid';
import { AMOUNT_FORMAT, formatAmount } from '../../notation/amount';
import type { Edit, Fix } from '../finding';
import { valueIn } from '../value-in';

/** The office's format, with as many decimals as the amount has: 0.5 must not be shown as 1. */
function formatFor(value: number): string {
  const decimals = formatAmount(value).split('.')[1]?.length ?? 0;
  return decimals === 0 ? AMOUNT_FORMAT : AMOUNT_FORMAT.replaceAll('#,##0', `#,##0.${'0'.repeat(decimals)}`);
}

/** Writes the amount as a number that the sheet shows with △. */
export function numberEdit(grids: readonly Grid[], cell: Edit['cell'], value: number): Edit {
  return { cell, before: valueIn(grids, cell), value, numberFormat: formatFor(value) };
}

/** A typed amount becomes the number that it says, sign as written. */
export function numberFix(grids: readonly Grid[], cell: Edit['cell'], value: number): Fix {
  return {
    title: 'K3.number',
    params: { number: value, shownAs: formatAmount(value) },
    edits: [numberEdit(grids, cell, value)],
  };
}
