import { cellKey, type ModelHyperlink } from '../../xlsx/model';
import type { CellArea } from './cell-area';
import type { Content, LiveSheet } from './live-sheet';
import { parseEntry } from './parse-entry';
import { refuseIfLocked, refuseIfProtected } from './protection';

const LINK_FONT = { color: '#0563C1', underline: 'single' } as const;

export function hyperlinkOf({ sheet, area }: CellArea): ModelHyperlink | null {
  return sheet.model.hyperlinks.get(cellKey(area.top, area.left)) ?? null;
}

/** What a link shows is typed into its cell: a number stays one. */
function asTyped(sheet: LiveSheet, row: number, column: number, shown: string, today: Date): Content {
  const { value, error, formula } = parseEntry(shown, sheet.formatAt(row, column).numberFormat ?? 'General', today);
  return formula === undefined ? { value, error } : { value: shown };
}

/** Puts a link on every cell of a range; Excel shows links blue and underlined. */
export function setHyperlink({ sheet, area }: CellArea, link: ModelHyperlink, shown: string | null, today: Date): void {
  if (sheet.model.protection) refuseIfProtected(sheet, 'insertHyperlinks');
  else refuseIfLocked(sheet, area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      sheet.model.hyperlinks.set(cellKey(row, column), { ...link });
      if (shown !== null) sheet.put(row, column, asTyped(sheet, row, column, shown, today));
      else if (sheet.valueAt(row, column) === null) sheet.put(row, column, { value: link.place ?? link.address });
    }
  }
  sheet.reformat(area, (format) => ({ ...format, font: { ...format.font, ...LINK_FONT } }));
  sheet.report({ kind: 'changed', sheetId: sheet.id, area });
}
