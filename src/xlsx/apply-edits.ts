import { refuseDependentEdits } from '../core/dependent-edits';
import { addressOf } from '../core/grid/address';
import type { EditOutcome } from '../core/port';
import type { Edit } from '../core/rules/finding';
import { cellKey, type ModelCell, type ModelFormat, type ModelSheet, type ModelWorkbook, PLAIN_FORMAT } from './model';
import { safeText } from './safe-text';

/** Carries out edits, unless a cell has changed since (a formula is not what a fix was made for), or its sheet is protected or gone. */
export function applyEdits(model: ModelWorkbook, edits: readonly Edit[]): EditOutcome[] {
  const refused = refuseDependentEdits(edits, (edit) => {
    const sheet = sheetOf(model, edit);
    if (!sheet) return 'missing';
    const cell = cellOf(sheet, edit);
    if (cell?.formula !== undefined || (cell?.value ?? null) !== edit.before) return 'changed';
    return sheet.protection && cell?.format.locked !== false ? 'protected' : null;
  });
  return edits.map((edit, place) => refused[place] ?? applyEdit(model, edit));
}

function sheetOf(model: ModelWorkbook, { cell: { sheet } }: Edit): ModelSheet | undefined {
  return model.sheets.find((one) => one.name === sheet);
}

function cellOf(sheet: ModelSheet, { cell: { row, column } }: Edit): ModelCell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

function applyEdit(model: ModelWorkbook, edit: Edit): EditOutcome {
  const sheet = sheetOf(model, edit);
  if (!sheet) return { edit, done: false, reason: 'missing' };
  const key = cellKey(edit.cell.row, edit.cell.column);
  const cell = sheet.cells.get(key);
  const format = cell?.format ?? PLAIN_FORMAT;
  const value = cell?.value ?? null;
  const numberFormat = formatFor(edit, format.numberFormat ?? 'General');
  const written: ModelCell = {
    value: typeof edit.value === 'string' ? safeText(edit.value, sheet.name, addressOf(edit.cell)) : edit.value,
    format: withNumberFormat(format, numberFormat),
  };
  if (written.value === null && written.format === PLAIN_FORMAT) sheet.cells.delete(key);
  else sheet.cells.set(key, written);
  const undo: Edit = {
    cell: edit.cell,
    before: written.value,
    value,
    numberFormat: format.numberFormat ?? 'General',
  };
  return { edit, done: true, reason: null, undo };
}

/** Text stays text by `@`; a number does not stay under it, for Excel would make it text. */
function formatFor(edit: Edit, own: string): string {
  if (edit.numberFormat !== null) return edit.numberFormat;
  if (typeof edit.value === 'string') return '@';
  return typeof edit.value === 'number' && own === '@' ? 'General' : own;
}

function withNumberFormat(format: ModelFormat, numberFormat: string): ModelFormat {
  if ((format.numberFormat ?? 'General') === numberFormat) return format;
  const { numberFormat: _, ...rest } = format;
  if (numberFormat !== 'General') return { ...rest, numberFormat };
  return Object.keys(rest).length === 0 ? PLAIN_FORMAT : rest;
}
