import { placeOf } from '../../xlsx/model';
import { type Area, intersection, rowsOf } from './area';
import { ExcelError } from './excel-error';
import type { LiveSheet } from './live-sheet';
import { refuseIfProtected } from './protection';

/** Merges an area (or each of its rows): the top-left cell stays, what the others held is gone. */
export function mergeArea(sheet: LiveSheet, area: Area, across: boolean): void {
  refuseIfProtected(sheet);
  if (sheet.model.tables.some((table) => intersection(area, table.range))) {
    throw new ExcelError('InvalidOperation');
  }
  const parts = across
    ? Array.from({ length: rowsOf(area) }, (_, step) => ({ ...area, top: area.top + step, bottom: area.top + step }))
    : [area];
  unmergeArea(sheet, area);
  for (const part of parts) {
    if (part.top === part.bottom && part.left === part.right) continue;
    for (const [key, cell] of [...sheet.cellsIn(part)]) {
      const { row, column } = placeOf(key);
      const isCorner = row === part.top && column === part.left;
      if (!isCorner && (cell.value !== null || cell.formula !== undefined)) sheet.put(row, column, { value: null });
    }
    sheet.model.merges.push({ ...part });
  }
  sheet.report({ kind: 'look', sheetId: sheet.id });
}

/** Takes every merge apart that the area touches. */
export function unmergeArea(sheet: LiveSheet, area: Area): void {
  refuseIfProtected(sheet);
  const torn = new Set(sheet.mergesIn(area));
  if (torn.size === 0) return;
  sheet.model.merges = sheet.model.merges.filter((merge) => !torn.has(merge));
  sheet.report({ kind: 'look', sheetId: sheet.id });
}
