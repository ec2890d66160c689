import { placeOf } from '../../xlsx/model';
import { type Area, contains } from './area';
import { clearFormats } from './conditional-formats';
import type { LiveSheet } from './live-sheet';
import { refuseIfLocked, refuseIfProtected } from './protection';
import { clearValidations } from './validations';

export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Excel's 消去: contents, looks, links, or everything; `hangs`: notes, comments and validations then go, too. */
export function clearArea(sheet: LiveSheet, area: Area, what: ClearWhat, hangs: boolean): void {
  const contents = what === 'All' || what === 'Contents';
  const formats = what === 'All' || what === 'Formats';
  if (contents) refuseIfLocked(sheet, area);
  if (formats) refuseIfProtected(sheet, 'formatCells');
  if (contents) clearContents(sheet, area);
  if (formats) {
    sheet.reformat(area, () => sheet.sheetFormat);
    clearFormats(sheet, [area]);
    if (what === 'All')
      sheet.model.merges = sheet.model.merges.filter((merge) => !contains(area, merge.top, merge.left));
    dropBlankCells(sheet, area);
  }
  if (what === 'All' && hangs) {
    clearValidations(sheet, area);
    for (const remarks of [sheet.model.comments, sheet.threads]) dropIn(remarks, area);
  }
  if (what !== 'Contents' && what !== 'Formats') dropIn(sheet.model.hyperlinks, area);
  if (contents) sheet.report({ kind: 'changed', sheetId: sheet.id, area });
  if (formats) sheet.report({ kind: 'formatChanged', sheetId: sheet.id, area });
}

function clearContents(sheet: LiveSheet, area: Area): void {
  for (const [key, cell] of [...sheet.cellsIn(area)]) {
    if (cell.value === null && cell.formula === undefined) continue;
    const { row, column } = placeOf(key);
    sheet.put(row, column, { value: null });
  }
}

/** A blank cell without a look of its own is no cell. */
function dropBlankCells(sheet: LiveSheet, area: Area): void {
  for (const [key, cell] of [...sheet.cellsIn(area)]) {
    if (cell.value === null && cell.formula === undefined) sheet.model.cells.delete(key);
  }
}

function dropIn(things: Map<number, unknown>, area: Area): void {
  for (const key of [...things.keys()]) {
    const { row, column } = placeOf(key);
    if (contains(area, row, column)) things.delete(key);
  }
}
