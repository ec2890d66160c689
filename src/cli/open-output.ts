import { isOurSheet } from '../core/report/remake/our-sheets';
import { WorkbookError } from '../core/workbook-error';
import { newFile, openFile, type XlsxPort } from '../xlsx';
import { existingPath } from './existing-path';
import { readBytes } from './read-bytes';
import { UsageError } from './usage-error';
import { notAFile, unwritable } from './write-output';

/**
 * Opens the output as it stands, so that our sheets are made in it and all others stay. It is ours to change when at least one of its
 * sheets is of our making (values alone tell, so it stays ours after Excel saved it). Any other file is left alone unless that is
 * wanted (`force`): then our sheets come behind its own, or replace it where it is no workbook. Throws UsageError.
 */
export async function openOutput(output: string, force: boolean): Promise<XlsxPort> {
  const path = existingPath(output);
  if (path === null) return newFile();
  const port = await openOrNull(output, path);
  const grids = (await port?.readGrids()) ?? [];
  if (!grids.some(isOurSheet) && !force) throw new UsageError('outputNotOurs', { path: output });
  return port ?? newFile();
}

async function openOrNull(output: string, path: string): Promise<XlsxPort | null> {
  try {
    return await openFile(readBytes(path));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw unwritable(output, error);
    // A folder is told as one; whatever else it is, it is no workbook of ours.
    if (error.details.found === 'special') throw notAFile(output, path);
    return null;
  }
}
