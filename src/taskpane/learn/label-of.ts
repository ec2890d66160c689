import type { LabelProposal } from '../../core/learn/learn-form';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The label that a selected cell belongs to: itself, the next one at its left, or in a table the heading above; `null` when none. */
export function labelOf(cell: Place, proposals: readonly LabelProposal[]): LabelProposal | null {
  const at = (one: LabelProposal): Place => one.cell;
  const own = proposals.find((one) => at(one).row === cell.row && at(one).column === cell.column);
  if (own) return own;
  const left = proposals.filter((one) => one.place !== 'column' && at(one).row === cell.row);
  const above = proposals.filter((one) => one.place === 'column' && at(one).column === cell.column);
  return (
    left.filter((one) => at(one).column < cell.column).sort((a, b) => at(b).column - at(a).column)[0] ??
    above.filter((one) => at(one).row < cell.row).sort((a, b) => at(b).row - at(a).row)[0] ??
    null
  );
}

/** Meanings that two labels of one form claim. Columns of a table share one: each year has its own. */
export function meantTwice(proposals: readonly LabelProposal[]): readonly string[] {
  const keys = proposals.flatMap(({ key, place }) => (key === null || place === 'column' ? [] : [key]));
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}
