import { AMOUNT_FORMAT, formatAmount } from '../../notation/amount';
import type { CellFacts } from '../facts/cell-facts';
import type { Edit, Fix } from '../finding';
import type { RuleHit } from '../rule';

/** The office's format, with as many decimals as the amount has: 0.5 must not be shown as 1. */
function formatFor(value: number): string {
  const decimals = formatAmount(value).split('.')[1]?.length ?? 0;
  return decimals === 0 ? AMOUNT_FORMAT : AMOUNT_FORMAT.replaceAll('#,##0', `#,##0.${'0'.repeat(decimals)}`);
}

/** Writes the amount as a number that the sheet shows with △. */
export function numberEdit(cells: CellFacts, cell: Edit['cell'], value: number): Edit {
  return { cell, before: cells.raw(cell), value, numberFormat: formatFor(value) };
}

/** A typed amount becomes the number that it says, sign as written. */
export function numberFix(cells: CellFacts, cell: Edit['cell'], value: number): Fix {
  return {
    // Only a minus is shown otherwise than it is written in the formula bar.
    title: value < 0 ? 'K3.number' : 'K3.number-plain',
    params: { number: value, shownAs: formatAmount(value) },
    edits: [numberEdit(cells, cell, value)],
  };
}

/** The hit of a cell whose only fault is that its number is text. */
export function numberHit(cells: CellFacts, kohyoIndex: number, cell: Edit['cell'], value: number): RuleHit {
  const fix = numberFix(cells, cell, value);
  return { cell, kohyoIndex, params: fix.params, fixes: [fix], ...(value < 0 ? {} : { variant: 'plain' }) };
}
