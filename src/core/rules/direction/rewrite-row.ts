import type { MeasureCell } from '../../direction/subject';
import { AMOUNT_FORMAT } from '../../notation/amount';
import type { CellFacts } from '../facts/cell-facts';
import type { Edit } from '../finding';

const LEADING_MINUS = /^\s*[△▲\-−－‐–—]\s*/;

/** The same words with the other sign; the note, the unit and the computation stay where they are. `null` when it is not plain which sign is meant. */
function turned(text: string, negative: boolean): string | null {
  if (negative) {
    if (LEADING_MINUS.test(text)) return text.replace(LEADING_MINUS, '');
    const marks = text.match(/[△▲]/g) ?? [];
    return marks.length === 1 ? text.replace(/[△▲]\s*/, '') : null;
  }
  const bare = text.trimStart().replace(/^[+＋]\s*/, '');
  return /^[0-9０-９]/.test(bare) ? `△${bare}` : null;
}

/**
 * Gives the amounts of a row the other sign. A plain amount becomes a number shown with △; one with words around it keeps them.
 * Zero and cells without an amount stay as they are.
 */
export function otherSign(facts: CellFacts, cells: readonly MeasureCell[]): readonly Edit[] {
  return cells.flatMap(({ field, negative, value }): Edit[] => {
    if (value === 0 || (value === null && !negative)) return [];
    const before = facts.raw(field.cell);
    const amount = field.amount?.kind === 'number' ? field.amount : null;
    const plain =
      amount !== null &&
      amount.basis === 'total' &&
      amount.unit === null &&
      amount.note === null &&
      amount.formula === null;
    if (amount !== null && plain) {
      return [{ cell: field.cell, before, value: -amount.value, numberFormat: AMOUNT_FORMAT }];
    }
    const text = turned(field.text, negative);
    return text === null ? [] : [{ cell: field.cell, before, value: text, numberFormat: '@' }];
  });
}
