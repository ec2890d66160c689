import { WorkbookError } from '../core/workbook-error';
import { readFileGrids } from '../xlsx/grids/read-file';
import { inflateRaw } from './read-workbook';

/** True for two workbooks whose sheets have the same names and say the same. A file that cannot be read is another one. */
export function sameSheets(there: Uint8Array, made: Uint8Array): boolean {
  try {
    return contentsOf(there) === contentsOf(made);
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}

function contentsOf(bytes: Uint8Array): string {
  const { grids } = readFileGrids(bytes, { inflateRaw });
  return JSON.stringify(grids.map(({ sheet, top, left, values }) => [sheet, top, left, values]));
}
