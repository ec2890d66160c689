import type { Edit } from '../core/check/finding';
import { addressOf } from '../core/grid/address';
import type { EditOutcome } from '../core/port';
import { cellKey, type ModelCell, type ModelFormat, type ModelWorkbook, PLAIN_FORMAT } from './model';
import { safeText } from './safe-text';

/** Carries out one edit, unless the cell has changed since, or its sheet is protected or gone. */
export function applyEdit(model: ModelWorkbook, edit: Edit): EditOutcome {
  const refused = (reason: EditOutcome['reason']): EditOutcome => ({ edit, done: false, reason });
  const sheet = model.sheets.find((one) => one.name === edit.cell.sheet);
  if (!sheet) return refused('missing');
  const key = cellKey(edit.cell.row, edit.cell.column);
  const cell = sheet.cells.get(key);
  const format = cell?.format ?? PLAIN_FORMAT;
  if (sheet.protection && format.locked !== false) return refused('protected');
  const value = cell?.value ?? null;
  if (value !== edit.before) return refused('changed');
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
