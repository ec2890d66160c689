import { type Area, cellsOf } from './area';
import { ExcelError } from './excel-error';
import type { LiveSheet } from './live-sheet';

/** What people may still do on a protected sheet, as Excel names it. */
export type Permission =
  | 'autoFilter'
  | 'deleteColumns'
  | 'deleteRows'
  | 'editObjects'
  | 'formatCells'
  | 'formatColumns'
  | 'formatRows'
  | 'insertColumns'
  | 'insertHyperlinks'
  | 'insertRows'
  | 'pivotTables'
  | 'sort';

/** Refuses with AccessDenied when the sheet is protected and does not allow this. */
export function refuseIfProtected(sheet: LiveSheet, permission?: Permission): void {
  const { protection } = sheet.model;
  if (!protection || (permission && protection.allowed.includes(permission))) return;
  throw new ExcelError('AccessDenied');
}

/** Refuses with AccessDenied when the sheet is protected and any cell of the area is locked. */
export function refuseIfLocked(sheet: LiveSheet, area: Area): void {
  if (!sheet.model.protection) return;
  // Of whole rows and columns most cells are blank and locked.
  if (cellsOf(area) > 1_000_000) throw new ExcelError('AccessDenied');
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.formatAt(row, column).locked !== false) throw new ExcelError('AccessDenied');
    }
  }
}
