import type { ModelSheet } from '../../xlsx/model';
import type { LiveSheet } from './live-sheet';
import type { LiveWorkbook } from './live-workbook';
import { copiedSheetName } from './sheet-name';

export type CopyPlace = 'None' | 'Before' | 'After' | 'Beginning' | 'End';

/** Puts a copy of a sheet into the workbook. Tables get names of their own, as a workbook has each name once. */
export function copySheet(
  workbook: LiveWorkbook,
  sheet: LiveSheet,
  where: CopyPlace,
  near: LiveSheet | null,
): LiveSheet {
  const model = copiedModel(sheet.model);
  model.visibility = 'visible';
  renameTables(workbook, model);
  const at = near ? workbook.sheets.indexOf(near) : -1;
  const position =
    where === 'Before' ? at : where === 'After' ? at + 1 : where === 'Beginning' ? 0 : workbook.sheets.length;
  const copy = workbook.addSheet(copiedSheetName(sheet.name, workbook.sheetNames), position, model);
  for (const [column, format] of sheet.columnFormats) copy.columnFormats.set(column, format);
  for (const [row, format] of sheet.rowFormats) copy.rowFormats.set(row, format);
  for (const [key, thread] of sheet.threads) copy.threads.set(key, { ...thread });
  copy.sheetFormat = sheet.sheetFormat;
  return copy;
}

/** A model that shares nothing changeable with the first. */
export function copiedModel(model: ModelSheet): ModelSheet {
  return structuredClone(model);
}

/** Gives tables that stand in the workbook already another name: 表1 → 表1_1. */
export function renameTables(workbook: LiveWorkbook, model: ModelSheet): void {
  const taken = new Set(workbook.tables.map(({ table }) => table.name.toLowerCase()));
  for (const table of model.tables) {
    const first = table.name;
    for (let number = 1; taken.has(table.name.toLowerCase()); number += 1) table.name = `${first}_${number}`;
    taken.add(table.name.toLowerCase());
  }
}
