import { WorkbookError } from '../core/workbook-error';
import { newWorkbook } from './model';
import { usedRangeOf } from './model-grid';
import { XlsxPort } from './port';
import { readModel } from './read-model';

export { WorkbookError } from '../core/workbook-error';
export { readModel } from './read-model';
export { writeModel } from './write-model';
export type { XlsxPort };

/**
 * A file behind the port. The file itself is never changed: `save` gives a new one.
 * Throws WorkbookError `empty` (no bytes, or no cell in any sheet), `not-xlsx`, `encrypted`, `damaged` or `too-large`.
 */
export async function openFile(bytes: Uint8Array): Promise<XlsxPort> {
  const model = await readModel(bytes);
  if (model.sheets.every((sheet) => usedRangeOf(sheet) === null)) throw new WorkbookError('empty', { reason: 'cells' });
  return new XlsxPort(model, bytes);
}

/** A new workbook without sheets behind the port. */
export function newFile(): XlsxPort {
  return new XlsxPort(newWorkbook());
}
