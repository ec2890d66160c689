import { placeOf } from '../../xlsx/model';
import type { LiveSheet } from './live-sheet';
import type { FormulaPlace } from './prepare-formula';

/** Puts every formula that speaks of a table anew, as Excel does when the table or a heading gets another name, or becomes plain cells. */
export function rewriteFormulas(
  sheets: readonly LiveSheet[],
  table: string,
  rewrite: (formula: string, at: FormulaPlace) => string,
): void {
  const lower = `${table.toLowerCase()}[`;
  for (const sheet of sheets) {
    for (const [key, { formula }] of [...sheet.model.cells]) {
      if (!formula?.toLowerCase().includes(lower)) continue;
      const place = placeOf(key);
      const rewritten = rewrite(formula, { sheet: sheet.name, ...place });
      if (rewritten !== formula) sheet.put(place.row, place.column, { formula: rewritten });
    }
  }
}
